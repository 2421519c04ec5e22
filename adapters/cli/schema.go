package cli

func schema(args []string, env Env) int { return exitUnusable }
