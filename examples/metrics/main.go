// Command metrics reads monthly waiting times, as a spreadsheet saves them, and tells
// whether the change is real: is the need for therapy met within 28 days, and did the new
// way of working change anything?
package main

import (
	_ "embed"
	"fmt"
	"log"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

//go:embed odotusajat.csv
var csv []byte

func main() {
	table, err := metrics.ReadCSV(csv)
	if err != nil {
		log.Fatal(err)
	}
	fmt.Print(table.Preview(juurru.English))

	before, target := 39.6, 28.0
	waiting := metrics.Metric{
		ID: "waiting", Name: "From need to start of therapy, 90th percentile", Unit: "days",
		Direction: metrics.Less, Frequency: metrics.Monthly,
		Baseline:     &metrics.Baseline{Value: &before, Date: "2024-01-01", Until: "2024-12-31"},
		Target:       &metrics.Target{Value: &target, By: "2025-12-31"},
		Observations: table.Observations,
		Freeze:       12, // the year before the change
	}
	for _, rules := range metrics.RuleSets() {
		evaluation, err := metrics.Evaluate(&waiting, "2026-01-15", metrics.Options{Rules: rules})
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println()
		fmt.Println(evaluation.Summary(juurru.English))
	}
}
