import Workbook

Exercises.run([biasGradient, counter, planted, successors, sawTooth])
