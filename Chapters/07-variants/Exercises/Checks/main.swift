import Workbook

Exercises.run([language, mean, conversion, planted])
