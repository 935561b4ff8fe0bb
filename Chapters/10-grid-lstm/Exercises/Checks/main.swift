import Workbook

Exercises.run([weights, diagonals, depthBias, withoutCarries])
