import Workbook

Exercises.run([threeVariants, draw, explained, lot])
