import Workbook

Exercises.run([pulse])
