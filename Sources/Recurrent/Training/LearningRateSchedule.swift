import Glibc

/// A learning rate for each training step, as a small value: `schedule(step)` with steps counted
/// from 1.
///
/// ```swift
/// let schedule = LearningRateSchedule<Float>.cosine(from: 0.003, over: 900).warmingUp(over: 100)
/// schedule(100)      // 0.003
/// try trainer.run(steps: 1000, learningRate: schedule) { step in … }
/// ```
public struct LearningRateSchedule<Scalar: TensorScalar>: Sendable, Hashable {
  private indirect enum Course: Hashable, Sendable {
    case constant(Double)
    case halving(Double, every: Int)
    case exponential(Double, factor: Double, every: Int)
    case cosine(from: Double, to: Double, over: Int)
    case linear(from: Double, to: Double, over: Int)
    case warmUp(over: Int, then: Course)
  }

  private let course: Course

  private init(_ course: Course) { self.course = course }

  /// $\eta_t = \eta$.
  public static func constant(_ rate: Scalar) -> Self {
    Self(.constant(checked(rate, "constant")))
  }

  /// $\eta_t = \eta\,2^{-\lfloor (t - 1) / n \rfloor}$: half as much after every n steps.
  ///
  /// - Parameters:
  ///   - rate: η, at least 0.
  ///   - steps: n, at least 1.
  public static func halving(_ rate: Scalar, every steps: Int) -> Self {
    Self(.halving(checked(rate, "halving"), every: checked(steps, "halving")))
  }

  /// $\eta_t = \eta\,\gamma^{(t - 1) / n}$: smoothly, by the factor γ in every n steps.
  ///
  /// - Parameters:
  ///   - rate: η, at least 0.
  ///   - factor: γ, above 0.
  ///   - steps: n, at least 1.
  public static func exponential(_ rate: Scalar, factor: Scalar, every steps: Int = 1) -> Self {
    guard factor > 0, factor.isFinite else {
      fatalError("LearningRateSchedule.exponential: the factor \(factor) must be above 0")
    }
    return Self(
      .exponential(
        checked(rate, "exponential"), factor: Double(factor), every: checked(steps, "exponential")))
  }

  /// $\eta_t = b + \frac{1}{2} (a - b) (1 + \cos \pi p_t)$ with $p_t = \min(1, (t - 1) / n)$: half a
  /// wave from a at the first step to b, reached after n steps and kept.
  ///
  /// - Parameters:
  ///   - start: a, at least 0.
  ///   - end: b, at least 0.
  ///   - steps: n, at least 1.
  /// - Source: Loshchilov and Hutter, "SGDR: stochastic gradient descent with warm restarts", ICLR
  ///   2017, equation 5, without the restarts.
  public static func cosine(from start: Scalar, to end: Scalar = 0, over steps: Int) -> Self {
    Self(
      .cosine(
        from: checked(start, "cosine"), to: checked(end, "cosine"), over: checked(steps, "cosine")))
  }

  /// $\eta_t = a + (b - a)\,p_t$ with $p_t = \min(1, (t - 1) / n)$: a straight line from a at the
  /// first step to b, reached after n steps and kept.
  ///
  /// - Parameters:
  ///   - start: a, at least 0.
  ///   - end: b, at least 0.
  ///   - steps: n, at least 1.
  public static func linear(from start: Scalar, to end: Scalar = 0, over steps: Int) -> Self {
    Self(
      .linear(
        from: checked(start, "linear"), to: checked(end, "linear"), over: checked(steps, "linear")))
  }

  /// $\eta_t = \eta'_1\,t / n$ for $t \le n$, then $\eta'_{t - n}$: this schedule η′, after n steps that
  /// lead up to its first rate in a straight line.
  ///
  /// - Parameter steps: n, at least 1.
  public func warmingUp(over steps: Int) -> Self {
    Self(.warmUp(over: Self.checked(steps, "warmingUp"), then: course))
  }

  /// $\eta_t$.
  ///
  /// - Parameter step: t, from 1.
  @specialized(where Scalar == Float)
  @specialized(where Scalar == Double)
  public func callAsFunction(_ step: Int) -> Scalar {
    guard step >= 1 else {
      fatalError("LearningRateSchedule: steps are counted from 1, so there is no step \(step)")
    }
    return Scalar(Self.rate(course, step))
  }

  private static func rate(_ course: Course, _ step: Int) -> Double {
    switch course {
    case .constant(let rate): return rate
    case .halving(let rate, let every):
      return rate * pow(0.5, Double((step - 1) / every))
    case .exponential(let rate, let factor, let every):
      return rate * pow(factor, Double(step - 1) / Double(every))
    case .cosine(let start, let end, let over):
      return end + 0.5 * (start - end) * (1 + cos(.pi * share(step, over)))
    case .linear(let start, let end, let over):
      let share = share(step, over)
      return (1 - share) * start + share * end
    case .warmUp(let over, let then):
      guard step <= over else { return rate(then, step - over) }
      return rate(then, 1) * Double(step) / Double(over)
    }
  }

  private static func share(_ step: Int, _ over: Int) -> Double {
    min(1, Double(step - 1) / Double(over))
  }

  private static func checked(_ rate: Scalar, _ name: String) -> Double {
    guard rate >= 0, rate.isFinite else {
      fatalError("LearningRateSchedule.\(name): the rate \(rate) must be at least 0 and finite")
    }
    return Double(rate)
  }

  private static func checked(_ steps: Int, _ name: String) -> Int {
    guard steps >= 1 else {
      fatalError("LearningRateSchedule.\(name): \(steps) steps are too few, it takes at least 1")
    }
    return steps
  }
}
