package cli

func portfolio(args []string, env Env) int { return exitUnusable }
