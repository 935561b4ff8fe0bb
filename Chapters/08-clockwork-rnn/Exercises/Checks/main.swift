import Workbook

Exercises.run([ticks, slowFirst, planted, products, squareWave])
