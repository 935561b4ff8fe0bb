import Glibc
import Recurrent

func now() -> Double {
  var t = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t)
  return Double(t.tv_sec) + Double(t.tv_nsec) * 1e-9
}
var generator = SeededGenerator(seed: 1)
let only = CommandLine.arguments.dropFirst().first
// correctness in Double
func check<C: RecurrentCell>(_ name: String, _ T: Int, _ B: Int, _ cell: C)
where C.Scalar == Double {
  let (I, H) = (cell.inputs, cell.hidden)
  let zero = cell.initialState(batch: B)
  let start = zero.replacing(
    zero.parts.map { Variable(Tensor(normal: 0.5, $0.shape, using: &generator), trainable: true) })
  let x = Variable(Tensor<Double>(normal: 1, [T, B, I], using: &generator), trainable: true)
  let v = Variable(Tensor<Double>(normal: 1, [T, B, H], using: &generator))
  let vs = start.parts.map { Variable(Tensor<Double>(normal: 1, $0.shape, using: &generator)) }
  for lengths in [nil, (0..<B).map { $0 % (T + 1) }] as [[Int]?] {
    func run(_ fused: Bool) -> [Tensor<Double>] {
      cell.clearGradients()
      x.clearGradient(); for p in start.parts { p.clearGradient() }
      let (y, s) =
        fused
        ? cell(x, from: start, lengths: lengths) : cell.unrolled(x, from: start, lengths: lengths)
      var loss = sum(y * v)
      for (a, b) in zip(s.parts, vs) { loss = loss + sum(a * b) }
      loss.backward()
      return [y.value] + s.parts.map(\.value) + cell.gradients
        + ([x] + start.parts).map { $0.gradient ?? Tensor(zeros: $0.shape) }
    }
    let (a, b) = (run(true), run(false))
    print(name, T, B, I, H, zip(a, b).map { relativeError($0, $1) }.max()!)
  }
}
for (T, B, I, H) in only != nil
  ? [] : [(5, 3, 2, 4), (4, 7, 9, 17), (3, 1, 1, 1), (6, 13, 20, 100)]
{
  check("LSTM", T, B, LSTMCell<Double>(inputs: I, hidden: H, using: &generator))
  check("LSTM1997", T, B, LSTM1997Cell<Double>(inputs: I, hidden: H, using: &generator))
  check("RNN", T, B, RNNCell<Double>(inputs: I, hidden: H, using: &generator))
  for r in GRUReset.allCases {
    for u in GRUUpdate.allCases {
      check(
        "GRU \(r) \(u)", T, B,
        GRUCell<Double>(reset: r, update: u, inputs: I, hidden: H, using: &generator))
    }
  }
}
if only == "ulp" {
  var worst: [Double] = [0, 0, 0]
  var at: [Float] = [0, 0, 0]
  var start: UInt32 = 0
  while true {
    let xs = (0..<4096).map { Float(bitPattern: start &+ UInt32($0) &* 257) }
    let t = Tensor(xs)
    let fs: [(Tensor<Float>) -> Tensor<Float>] = [{ tanh($0) }, { sigmoid($0) }, { exp(Variable($0)).value }]
    let gs: [(Double) -> Double] = [{ Glibc.tanh($0) }, { (x: Double) -> Double in
      let e = Glibc.exp(-abs(x))
      return x < 0 ? e / (1 + e) : 1 / (1 + e) }, { Glibc.exp($0) }]
    for k in 0..<3 {
      let (f, g) = (fs[k], gs[k])
      let r = f(t).scalars
      for (x, y) in zip(xs, r) {
        let e = g(Double(x))
        if x.isNaN { if !y.isNaN { print("nan lost", k, x) }; continue }
        if Float(e).isInfinite { if y != Float(e) { print("inf", k, x, y) }; continue }
        let u = abs(Double(y) - e) / Double(max(Float(e).ulp, Float.leastNonzeroMagnitude))
        if u > worst[k] { worst[k] = u; at[k] = x }
      }
    }
    let (n, o) = start.addingReportingOverflow(4096 * 257)
    if o { break }
    start = n
  }
  print(worst, at)
}
if only == "tanh" {
  let a = Tensor<Float>(normal: 1, [4096], using: &generator)
  for (name, f) in [("tanh", { _ = tanh(a) }), ("sigmoid", { _ = sigmoid(a) }), ("add", { _ = a + a })] as [(String, () -> Void)] {
    var best = 1e9
    for _ in 0..<20 { let s = now(); for _ in 0..<1000 { f() }; best = min(best, (now() - s) / 1000) }
    print(name, "ns per vector", best * 1e9 / 256)
  }
}
let cases = [(1, 1, 2, 32), (100, 1, 2, 32), (100, 20, 2, 32), (100, 32, 8, 64), (64, 32, 64, 128), (64, 32, 65, 256), (100, 64, 128, 512)]
let kind = CommandLine.arguments.count > 2 ? CommandLine.arguments[2] : "lstm"
func bench<C: RecurrentCell>(_ cell: C, _ T: Int, _ B: Int, _ threads: Int) where C.Scalar == Float {
  let (I, H) = (cell.inputs, cell.hidden)
  Threads.using(threads) {
    let x = Variable(Tensor<Float>(normal: 1, [T, B, I], using: &generator), trainable: true)
    let dy = Tensor<Float>(normal: 1, [T, B, H], using: &generator)
    let frozen = cell.frozen(), fx = x.detached()
    func once() {
      cell.clearGradients(); x.clearGradient()
      let (y, _) = cell(x)
      y.backward(seed: dy)
    }
    func forward() { _ = frozen(fx) }
    func time(_ f: () -> Void) -> (Double, Double) {
      f(); f()
      var s = now(); f(); let one = now() - s
      let n = max(1, Int(0.02 / one))
      var best: [Double] = []
      for _ in 0..<15 {
        s = now()
        for _ in 0..<n { f() }
        best.append((now() - s) / Double(n) * 1e3)
      }
      best.sort()
      return (best[0], best[7]) }
    let ms = time(once), fw = time(forward)
    let flop = 6.0 * Double(T * B * (I + H) * 4 * H)
    print(T, B, I, H, "threads", threads, "ms min", Float(ms.0), "median", Float(ms.1), "forward", Float(fw.0), Float(fw.1), "GFLOP/s", Float(flop / ms.0 * 1e-6))
  }
}
for (index, (T, B, I, H)) in cases.enumerated() {
  if only == "tanh" || only == "ulp" { continue }
  if let only, only != "all", Int(only) != index - 1 { continue }
  for threads in only == nil || only == "all" ? [1, 2] : [1] {
    switch kind {
    case "gru": bench(GRUCell<Float>(reset: .after, update: .keep, inputs: I, hidden: H, using: &generator), T, B, threads)
    case "grub": bench(GRUCell<Float>(inputs: I, hidden: H, using: &generator), T, B, threads)
    case "rnn": bench(RNNCell<Float>(inputs: I, hidden: H, using: &generator), T, B, threads)
    default: bench(LSTMCell<Float>(inputs: I, hidden: H, using: &generator), T, B, threads)
    }
  }
}
if only == "ulp" {
  for x: Float in [4.0058517, 4.005852, 4, 5, 0.3, -0.3, 3.9, 4.1] {
    let t = Tensor<Float>([x, x, x, x])
    print(x, tanh(t).scalars, Glibc.tanh(Double(x)))
  }
}
