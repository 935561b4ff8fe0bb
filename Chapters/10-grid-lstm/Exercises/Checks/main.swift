import Workbook

Exercises.run([weights, schedule, depthBias, withoutCarries])
