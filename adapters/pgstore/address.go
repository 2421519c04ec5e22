package pgstore

import (
	"errors"
	"time"

	"github.com/jackc/pgx/v5/pgxpool"
)

const (
	statementTimeout = "30s"
	connectTimeout   = 10 * time.Second
)

// errAddress stands for all that may be wrong with an address: the driver's own words would
// repeat parts of it, and a password that is badly quoted may be anywhere.
var errAddress = errors.New("pgstore: the address of the database cannot be read: it is a URL (postgres://user@host/database) or keywords (host=… user=… dbname=…)")

// configOf reads an address and sets the limits it leaves open.
func configOf(address string) (*pgxpool.Config, error) {
	config, err := pgxpool.ParseConfig(address)
	if err != nil {
		return nil, errAddress
	}
	params := config.ConnConfig.RuntimeParams
	if _, told := params["statement_timeout"]; !told {
		params["statement_timeout"] = statementTimeout
	}
	if _, told := params["application_name"]; !told {
		params["application_name"] = "juurru"
	}
	if config.ConnConfig.ConnectTimeout == 0 {
		config.ConnConfig.ConnectTimeout = connectTimeout
	}
	return config, nil
}
