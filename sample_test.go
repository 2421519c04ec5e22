package juurru_test

import "github.com/juurru/juurru/internal/sample"

type (
	Sample = sample.Sample
	Person = sample.Person
)

const goodSample = sample.Good
