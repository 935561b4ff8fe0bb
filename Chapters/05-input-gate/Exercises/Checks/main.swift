import Workbook

Exercises.run([biasGradient, planted, adder, area, around])
