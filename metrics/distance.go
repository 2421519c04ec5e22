package metrics

import "math/big"

// distance is how far a value is from meeting the target; 0 when it does.
func distance(value float64, low, high *float64) *big.Rat {
	at := decimal(value)
	switch {
	case low != nil && value < *low:
		return at.Sub(decimal(*low), at)
	case high != nil && value > *high:
		return at.Sub(at, decimal(*high))
	}
	return new(big.Rat)
}

// gone is how much of the distance from a value to a target has been gone at another;
// past a single bound it goes on, and away from the target it is below 0.
func gone(from, to float64, low, high *float64) *big.Rat {
	left := distance(to, low, high)
	if left.Sign() == 0 && (low == nil || high == nil) {
		way := new(big.Rat).Sub(decimal(to), decimal(from))
		return way.Abs(way)
	}
	return left.Sub(distance(from, low, high), left)
}
