import Workbook

Exercises.run([ticks, slowFirst, products, planted, squareWave])
