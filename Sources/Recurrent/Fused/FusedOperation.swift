/// A fused pass as an operation on variables: layers in, outputs with a backward pass out.
///
/// Axes: B batch, T time, D inputs, H hidden.
struct FusedOperation<Scalar: TensorScalar> {
  let name: StaticString
  let inputs: Variable<Scalar>
  let hidden: Variable<Scalar>
  let layers: Layers
  let parents: [Variable<Scalar>]
  let pass: FusedPass<Scalar>

  /// The layers of a cell, each in the order of its slots.
  struct Layers {
    /// Of [H, D]; the first belongs to slot 0, or to the first of the input slots.
    var inputWeights: [Variable<Scalar>]
    /// Of [H, H]; the last belongs to the last slot, or to the last of the recurrent slots.
    var recurrentWeights: [Variable<Scalar>]
    /// Of [H], one for each slot.
    var biases: [Variable<Scalar>]

    init(
      inputWeights: [Variable<Scalar>], recurrentWeights: [Variable<Scalar>],
      biases: [Variable<Scalar>]
    ) {
      self.inputWeights = inputWeights
      self.recurrentWeights = recurrentWeights
      self.biases = biases
    }

    /// Layers that all see x and h.
    init(_ layers: [RecurrentLinear<Scalar>]) {
      self.init(
        inputWeights: layers.map(\.inputWeight), recurrentWeights: layers.map(\.recurrentWeight),
        biases: layers.map(\.bias))
    }

    var weights: FusedWeights<Scalar> {
      FusedWeights(
        inputWeights: inputWeights.map(\.value), recurrentWeights: recurrentWeights.map(\.value),
        biases: biases.map(\.value))
    }
  }

  /// - Parameters:
  ///   - name: The operation's name, for messages.
  ///   - layers: What the slots hold.
  ///   - unitSlots: For a cell with a single layer: how many vectors of its units a panel holds.
  ///   - inputSlots: The slots that x has weights for, where they are not the first ones.
  ///   - recurrentSlots: The slots that h has weights for, where they are not the last ones.
  ///   - inputs: [T, B, D].
  ///   - hidden: Before the first step, [B, H].
  ///   - further: Whatever else can need a gradient.
  ///   - lengths: How many steps each sequence has; T where nil.
  init(
    _ name: StaticString, _ layers: Layers, unitSlots: Int? = nil,
    inputSlots: Range<Int>? = nil, recurrentSlots: Range<Int>? = nil, _ inputs: Variable<Scalar>,
    _ hidden: Variable<Scalar>, further: [Variable<Scalar>] = [], _ lengths: [Int]?
  ) {
    self.name = name
    self.layers = layers
    self.inputs = inputs
    self.hidden = hidden
    parents =
      [inputs, hidden] + further + layers.inputWeights + layers.recurrentWeights + layers.biases
    let slots = unitSlots ?? layers.biases.count
    let layout = GatePanels<Scalar>(
      time: inputs.shape[0], batch: inputs.shape[1], inputs: inputs.shape[2],
      hidden: hidden.shape[1], slots: slots, slotsAreGates: unitSlots == nil,
      inputSlots: inputSlots ?? 0..<(unitSlots ?? layers.inputWeights.count),
      recurrentSlots: recurrentSlots
        ?? (slots - (unitSlots ?? layers.recurrentWeights.count))..<slots)
    let startsAtZero = hidden.value.largestMagnitude == 0
    pass = FusedPass(
      layout, inputs: inputs.value, initialHidden: startsAtZero ? nil : hidden.value,
      lengths: lengths, keepsSteps: parents.contains { $0.requiresGradient })
  }

  var layout: GatePanels<Scalar> { pass.layout }

  /// The outputs after the forward pass, [T, B, H].
  ///
  /// - Parameters:
  ///   - kernel: The cell's gates.
  ///   - further: Weight gradients beside those of the layers.
  ///   - before: Called before the backward pass.
  ///   - after: Called after it.
  @inline(always)
  func outputs(
    _ kernel: some FusedKernel<Scalar>,
    further: @escaping () -> [WeightProduct<Scalar>] = { [] },
    before: @escaping () -> Void = {}, after: @escaping () -> Void = {}
  ) -> Variable<Scalar> {
    let weights = layers.weights
    pass.forward(kernel, weights)
    return Variable(
      pass.outputs, shape: pass.outputs.shape, name, parents,
      .consuming { upstream, keepingGraph in
        let records = keepingGraph ? pass.records.copied() : nil
        before()
        let gradients = pass.backward(
          kernel, weights, upstream: upstream, wantsInputs: inputs.requiresGradient,
          further: further())
        for (weight, share) in zip(layers.inputWeights, gradients.inputWeights) {
          weight.accumulate(share)
        }
        for (weight, share) in zip(layers.recurrentWeights, gradients.recurrentWeights) {
          weight.accumulate(share)
        }
        for (bias, share) in zip(layers.biases, gradients.biases) { bias.accumulate(share) }
        if let share = gradients.inputs { inputs.accumulate(share) }
        hidden.accumulate(gradients.initialHidden)
        after()
        if let records { pass.records.fill(from: records) }
      })
  }
}

/// A second result of a fused pass, beside the outputs: its gradient waits here for the pass's own.
final class FinalPart<Scalar: TensorScalar> {
  private var gradient: Tensor<Scalar>?

  /// The result as a variable whose gradient takes part in the backward pass of `outputs`.
  func variable(
    _ value: Tensor<Scalar>, _ name: StaticString, of outputs: Variable<Scalar>
  ) -> Variable<Scalar> {
    Variable(
      value, name, [outputs],
      pullback: { upstream in
        if self.gradient == nil { self.gradient = upstream } else { self.gradient? += upstream }
        outputs.accumulateNothing()
      })
  }

  /// The gradient that arrived, which is forgotten; zeros where none did.
  func takeGradient(_ shape: [Int]) -> Tensor<Scalar> {
    defer { gradient = nil }
    return gradient ?? Tensor(zeros: shape)
  }
}

/// Each sequence's last output.
///
/// - Parameters:
///   - outputs: [T, B, H].
///   - lengths: How many steps each sequence has; T where nil.
///   - start: [B, H], for sequences of no steps.
/// - Returns: [B, H].
func lastRows<Scalar: TensorScalar>(
  of outputs: Variable<Scalar>, _ lengths: [Int]?, orElse start: Variable<Scalar>
) -> Variable<Scalar> {
  let (time, batch, width) = (outputs.shape[0], outputs.shape[1], outputs.shape[2])
  /// Where a sequence's last output starts; nil where it has none.
  func last(_ row: Int) -> Int? {
    let length = lengths?[row] ?? time
    return length > 0 ? ((length - 1) * batch + row) * width : nil
  }
  let result = Tensor<Scalar>(uninitialized: [batch, width])
  for row in 0..<batch {
    let source = last(row).map { outputs.value.storage.pointer + $0 }
    (result.storage.pointer + row * width)
      .update(from: source ?? start.value.storage.pointer + row * width, count: width)
  }
  return Variable(
    result, "last output", [outputs, start],
    pullback: { upstream in
      for row in 0..<batch {
        let share = Source(upstream.storage.pointer + row * width)
        if let last = last(row) {
          outputs.accumulate(share, count: width, at: last)
        } else {
          start.accumulate(share, count: width, at: row * width)
        }
      }
    })
}
