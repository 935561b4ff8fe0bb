import Foundation
import Testing

@testable import Recurrent

@Suite("A tensor")
struct TensorTests {
  @Test("is a value: a copy does not see later writes")
  func valueSemantics() {
    var a = Tensor<Float>([1, 2, 3])
    let b = a
    a[1] = 20
    a += Tensor([1, 1, 1])
    #expect(a == Tensor([2, 21, 4]))
    #expect(b == Tensor([1, 2, 3]))
  }

  @Test("multiplies like a loop written out", arguments: [1, 3, 17, 33], [1, 5, 100])
  func product(rows: Int, inner: Int) {
    var generator = SeededGenerator(seed: 7)
    let columns = 4
    let a = Tensor<Double>(normal: 1, [rows, inner], using: &generator)
    let b = Tensor<Double>(normal: 1, [inner, columns], using: &generator)
    let c = matrixProduct(a, b)
    for i in 0..<rows {
      for j in 0..<columns {
        var expected = 0.0
        for k in 0..<inner { expected += a[i, k] * b[k, j] }
        #expect(abs(c[i, j] - expected) < 1e-12 * Double(inner))
      }
    }
    #expect((matrixProduct(a, transposed(b), transposing: .second) - c).largestMagnitude < 1e-12)
    #expect((matrixProduct(transposed(a), b, transposing: .first) - c).largestMagnitude < 1e-12)
  }

  private func transposed(_ a: Tensor<Double>) -> Tensor<Double> {
    var result = Tensor<Double>(zeros: [a.shape[1], a.shape[0]])
    for i in 0..<a.shape[0] { for j in 0..<a.shape[1] { result[j, i] = a[i, j] } }
    return result
  }

  @Test("with a NaN in it has no largest magnitude and is not finite")
  func notANumber() {
    for tensor in [Tensor<Float>([.nan, 1]), Tensor([1, .nan]), Tensor([.nan])] {
      #expect(tensor.largestMagnitude.isNaN)
      #expect(!tensor.isFinite)
    }
    #expect(Tensor<Float>([-3, 2]).largestMagnitude == 3)
  }

  @Test("goes through its Codable form unchanged, and refuses elements that don't fill the shape")
  func codable() throws {
    let tensor = Tensor<Float>([[0.1, -2], [3e-30, 4]])
    let data = try JSONEncoder().encode(tensor)
    #expect(try JSONDecoder().decode(Tensor<Float>.self, from: data) == tensor)
    let short = Data(#"{"shape":[2,2],"scalars":[1,2,3]}"#.utf8)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Tensor<Float>.self, from: short)
    }
  }

  @Test("gives vector kernels of every length the numbers of one element alone")
  func tails() {
    for count in 1...70 {
      let values = (0..<count).map { Float($0) * 0.1 - 3 }
      let whole = tanh(Tensor(values)).scalars
      #expect(whole == values.map { tanh(Tensor([$0])).scalars[0] })
    }
  }

  @Test("of no elements is allowed")
  func empty() {
    let empty = Tensor<Float>(zeros: [0, 3])
    #expect(empty.sum == 0)
    #expect(matrixProduct(empty, Tensor(zeros: [3, 2])).shape == [0, 2])
    #expect(
      matrixProduct(Tensor<Float>(zeros: [2, 0]), Tensor(zeros: [0, 2]))
        == Tensor(zeros: [2, 2]))
  }

  @Test("prints its rows")
  func description() {
    #expect(Tensor<Float>([[1, 2.5], [-3, 0]]).description == "[[1.0, 2.5],\n [-3.0, 0.0]]")
    #expect(Tensor<Float>(3).description == "3.0")
  }

  @Test("refuses shapes that don't fit, naming the operation and both")
  func shapeErrors() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      _ = Tensor<Float>(zeros: [2, 3]) + Tensor<Float>(zeros: [3, 2])
    }
    let text = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(text.contains("+: the shapes [2, 3] and [3, 2] must be equal"))
  }

  @Test("that is multiplied by one that does not fit names both shapes")
  func productErrors() async {
    let result = await #expect(
      processExitsWith: .failure, observing: [\.standardErrorContent]
    ) {
      let weight = Variable(Tensor<Float>(zeros: [4, 3]))
      _ = weight.applied(to: Variable(Tensor<Float>(zeros: [2, 5])))
    }
    let text = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(text.contains("[4, 3]") && text.contains("[2, 5]") && text.contains("applied"))
  }
}
