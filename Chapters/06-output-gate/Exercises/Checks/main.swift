import Workbook

Exercises.run([twoSlopes, signedCount, squeezed, onlyThen, planted])
