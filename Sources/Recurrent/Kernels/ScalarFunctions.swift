import Glibc

/// e^x of a single number; a name of its own, so that it can't be mistaken for the tensor operations.
@inline(__always)
func exponential(_ x: Double) -> Double { Glibc.exp(x) }

/// The natural logarithm of a single number.
@inline(__always)
func naturalLogarithm(_ x: Double) -> Double { Glibc.log(x) }
