package cli

func diff(args []string, env Env) int { return exitUnusable }
