// Command juurru checks descriptions of change in health and social services.
package main

import (
	"os"

	"github.com/juurru/juurru/adapters/cli"
)

func main() { os.Exit(cli.Run(os.Args[1:], cli.OSEnv())) }
