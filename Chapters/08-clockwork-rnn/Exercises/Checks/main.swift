import Workbook

Exercises.run([ticks, products, slowFirst, planted, squareWave])
