import Workbook

Exercises.run([planted, language, mean, conversion])
