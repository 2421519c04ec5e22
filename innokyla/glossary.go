package innokyla

import "github.com/juurru/juurru"

// Glossary returns what the members of a model are called and what goes in them.
func Glossary() juurru.Glossary { return juurru.Glossary{} }
