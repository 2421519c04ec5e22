package cli

func importPage(args []string, env Env) int { return exitUnusable }
