import Plot
import Recurrent
import Workbook

let book = Chapter()
let hidden = book.knob("hidden", 12, in: 1...512, "units")

//: # The RNN loop
//: A promise.

book.section("One")
print("hello", hidden)
//: Prose $x_t$ here.
