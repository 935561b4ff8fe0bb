import Glibc
import Recurrent

func now() -> Double {
  var t = timespec()
  clock_gettime(CLOCK_MONOTONIC, &t)
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
for (T, B, I, H) in [
  (100, 20, 2, 32), (100, 1, 2, 32), (100, 20, 2, 32), (100, 32, 8, 64), (64, 32, 64, 128),
  (64, 32, 65, 256), (100, 64, 128, 512),
] {
  if only != nil, H != (only == "one" ? 32 : Int(only!)!) { continue }
  for threads in only == nil ? [1, 2] : [1] {
    Threads.using(threads) {
      let cell = LSTMCell<Float>(inputs: I, hidden: H, using: &generator)
      let x = Variable(Tensor<Float>(normal: 1, [T, B, I], using: &generator), trainable: true)
      let dy = Tensor<Float>(normal: 1, [T, B, H], using: &generator)
      func once() {
        cell.clearGradients(); x.clearGradient()
        let (y, _) = cell(x)
        y.backward(seed: dy)
      }
      func forward() { _ = cell(x) }
      once(); once()
      var s = now(); once(); let one = now() - s
      let n = max(1, Int(0.05 / one))
      func time(_ f: () -> Void) -> Double {
        var best: [Double] = []
        for _ in 0..<7 {
          s = now()
          for _ in 0..<n { f() }
          best.append((now() - s) / Double(n) * 1e3)
        }
        best.sort()
        return best[3]
      }
      let ms = time(once), fw = time(forward)
      let flop = 6.0 * Double(T * B * (I + H) * 4 * H)
      print(T, B, I, H, "threads", threads, "ms", ms, "forward", fw, "GFLOP/s", flop / ms * 1e-6)
    }
  }
}
