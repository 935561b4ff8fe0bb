import Glibc

/// e^x of a single number; a name of its own, so that it can't be mistaken for the tensor operations.
@inline(always)
func exponential(_ x: Double) -> Double { Glibc.exp(x) }

/// The natural logarithm of a single number.
@inline(always)
func naturalLogarithm(_ x: Double) -> Double { Glibc.log(x) }

/// tanh of a single number.
@inline(always)
func hyperbolicTangent(_ x: Double) -> Double { Glibc.tanh(x) }

/// σ of a single number, from e^−|x| so that neither end loses digits.
@inline(always)
func logistic(_ x: Double) -> Double {
  let small = Glibc.exp(-abs(x))
  return (x < 0 ? small : 1) / (1 + small)
}
