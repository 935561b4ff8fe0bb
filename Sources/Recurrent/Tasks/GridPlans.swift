/// What chapter 10's plans run.
public enum GridPlans {
  public static let parity = ParityRun.all(
    bits: [8, 12, 16],
    rates: (grid: [0.001, 0.003, 0.01, 0.03], others: [0.0003, 0.001, 0.003, 0.01]), seeds: 1...2)
  public static let longParity = ParityRun.all(
    bits: [20, 24, 30],
    rates: (grid: [0.001, 0.003, 0.01], others: [0.0001, 0.0003, 0.001]), seeds: 1...2)
  public static let threeDigits = GridRun.all(
    layers: [1, 2, 4], weights: 20_000, rates: [0.001, 0.003, 0.01, 0.03], seeds: 1...3)
  public static let fiveDigits = GridRun.all(
    layers: [1, 2, 4, 6], weights: 40_000, rates: [0.001, 0.003, 0.01, 0.03], seeds: 1...2)
  public static let eightSymbols = GridRun.all(
    layers: [1, 3, 6], weights: 20_000, rates: [0.001, 0.003, 0.01, 0.03], seeds: 1...2)
  public static let twentySymbols = GridRun.all(
    layers: [1, 6], weights: 80_000, rates: [0.003], seeds: 1...1)
}
