//: # From one convention to the other
//: In the essay's GRU $z$ writes, in PyTorch's it keeps. Given a cell of the essay's kind,
//: make one of the other kind, `update: .keep`, that says the same to every input, without training.
import Recurrent

/// - Parameter cell: A GRU whose update gate writes.
/// - Returns: One whose update gate keeps, with the same outputs.
public func conversion(_ cell: GRUCell<Double>) -> GRUCell<Double> {
  GRUCell(
    reset: cell.reset, update: .keep, resetGate: cell.resetGate, updateGate: cell.updateGate,
    candidate: cell.candidate, candidateRecurrentBias: cell.candidateRecurrentBias)
}
