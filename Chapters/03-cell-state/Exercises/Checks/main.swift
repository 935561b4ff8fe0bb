import Workbook

Exercises.run([oneStep, planted, latch, halfLife, decay])
