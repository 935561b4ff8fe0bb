import Foundation
import Plot
import Workbook

// A chapter that goes wrong in a way of the tests' choosing.

struct Mishap: Error {}
let book = Chapter()
let fault = book.knob("fault", 0, in: 0...99, "what goes wrong")

/// Squares of numbers; the job of 13 goes wrong, that of 14 never ends.
let squares = book.plan("squares", over: [1, 2, 3, 4, 5, 6]) { $0 * $0 }
let unlucky = book.plan("unlucky", over: [12, 13, 15]) { number -> Int in
  if number == 13 { throw Mishap() }
  return number * number
}
let slow = book.plan("slow", over: [1, 14]) { number -> Int in
  while number == 14 { sleep(1) }
  return number * number
}

//: # A chapter with a fault
//: It ends well where the fault is 0.

book.section("Before the fault")
print("printed before the fault")
let numbers = [1.0, 2, 3]
book.value("three", numbers.count)
//: There are {{three}} numbers.

/// Each computation leaves a line in the file that the environment names.
func compute(_ number: Int) throws -> Int {
  guard let path = ProcessInfo.processInfo.environment["JOB_LOG"] else { return number }
  if number == fault - 20 { throw Mishap() }
  // Opened to append: jobs that run side by side must not write over each other's lines.
  guard let log = fopen(path, "a") else { throw Mishap() }
  fputs("\(number)\n", log)
  fclose(log)
  return 10 * number
}
if ProcessInfo.processInfo.environment["JOB_LOG"] != nil {
  let results = book.job("counted", over: [3, 1, 2, 7, 5, 4], compute)
  print("results", results)
}

book.section("The fault")
switch fault {
case 1: print(numbers[numbers.count + fault])
case 2: throw Mishap()
case 3: while true { print("again and again and again and again and again and again") }
case 4: print(book.text("no-such-file.txt"))
case 5: draw([1, .nan, 3])
case 6: exit(3)
case 7:
  print("waiting")
  while true { sleep(1) }
case 8: book.value("three", 4)
case 9: fatalError("the message of a fatal error")
default: draw(numbers)
}
book.claim(
  "trained", "Something trained holds.", source: "nothing", expected: "10", measured: fault,
  holds: fault == 10)
book.claim(
  "exact", "Something exact holds.", source: "nothing", expected: "not 11", measured: fault,
  exact: true, holds: fault != 11)

func draw(_ y: [Double]) {
  book.figure("line", caption: "Three numbers.", alt: "A rising line.") {
    Figure("It rises", x: Axis("index"), y: Axis("number"), [.line(y, label: "y", color: .hidden)])
  }
}
