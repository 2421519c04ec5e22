package cli

func draft(args []string, env Env) int { return exitUnusable }
