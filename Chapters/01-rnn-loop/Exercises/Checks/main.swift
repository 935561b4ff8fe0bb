import Workbook

Exercises.run([pulse, shares, fading, planted, parity])
