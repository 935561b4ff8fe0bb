import Workbook

Exercises.run([horizon, slopes, clipping, memory, baseline])
