package metrics_test

import (
	"fmt"
	"os"

	"github.com/juurru/juurru"
	"github.com/juurru/juurru/metrics"
)

const exported = `Kuukausi;Odotus vrk;Lkm;Merkintä
10/2025;41,5;1 204;
11/2025;38;987;Uusi ajanvaraus
12/2025;ei tiedossa;1 011;
`

func ExampleReadCSV() {
	table, err := metrics.ReadCSV([]byte(exported))
	if err != nil {
		fmt.Println(err)
		return
	}
	for i, o := range table.Observations {
		fmt.Printf("line %d: %s %v (%d) %q\n", table.Lines[i], o.Period().ISO(), *o.Value, *o.N, o.Annotation)
	}
	for _, problem := range table.Problems {
		fmt.Printf("%d:%d: %s\n", problem.Line, problem.Character, problem.Message(juurru.English))
	}
	// Output:
	// line 2: 2025-10 41.5 (1204) ""
	// line 3: 2025-11 38 (987) "Uusi ajanvaraus"
	// 4:9: The cell does not contain a number.
}

func ExampleTable_Preview() {
	table, _ := metrics.ReadCSV([]byte(exported))
	fmt.Print(table.Preview(juurru.Finnish))
	// Output:
	// Mittauksia 2. Rivejä 3, niistä tyhjiä 0 ja lukematta jääneitä 1.
	// Merkistö UTF-8, sarakkeiden erotin puolipiste. Otsikot ovat rivillä 1.
	// Sarake 1 »Kuukausi» = päivä tai jakso, esim. 10/2025 → 1.10.2025–31.10.2025
	// Sarake 2 »Odotus vrk» = arvo, desimaalipilkku, esim. 41,5
	// Sarake 3 »Lkm» = havaintoja, esim. 1 204
	// Sarake 4 »Merkintä» = merkintä
	// Rivi 4, sarake 2: Solussa ei ole lukua.
}

func ExampleColumnNamed() {
	const text = "date,visits,waiting\n12/05/2025,120,38.5\n"
	table, _ := metrics.ReadCSV([]byte(text), metrics.ColumnNamed(metrics.UseValue, "waiting"), metrics.ColumnNamed(metrics.UseN, "visits"), metrics.DayFirst())
	o := table.Observations[0]
	fmt.Println(o.Date, *o.Value, *o.N)
	// Output: 2025-05-12 38.5 120
}

func ExampleProblem_Message() {
	table, _ := metrics.ReadCSV([]byte("date,value\n12/05/2025,1\n"))
	for _, lang := range juurru.Langs() {
		fmt.Println(table.Problems[0].Message(lang))
	}
	// Output:
	// Merkintä 12/05/2025 voi olla 12.5.2025 tai 5.12.2025. Sarakkeesta ei selviä, onko päivä vai kuukausi ensin.
	// Uppgiften 12/05/2025 kan vara 12.5.2025 eller 5.12.2025. Av kolumnen framgår inte om dagen eller månaden står först.
	// Opplysningen 12/05/2025 kan være 12.5.2025 eller 5.12.2025. Kolonnen viser ikke om dagen eller måneden står først.
	// The entry 12/05/2025 may be 12 May 2025 or 5 December 2025. The column does not show whether the day or the month comes first.
}

func ExampleWriteCSV() {
	value := 12.5
	observations := []metrics.Observation{
		{Date: "2025-12-01", Until: "2025-12-31", Value: &value, Note: "=SUM(A1:A9)"},
	}
	if err := metrics.WriteCSV(os.Stdout, observations, metrics.PlainCSV(juurru.Finnish)); err != nil {
		fmt.Println(err)
	}
	// Output:
	// Päivä,Asti,Arvo,Huomautus
	// 2025-12-01,2025-12-31,12.5,'=SUM(A1:A9)
}
