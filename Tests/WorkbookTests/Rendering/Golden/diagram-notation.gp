# Signs
# Data: notation.tsv. Draw it again with: gnuplot notation.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 720,222 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'notation.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Signs}' at screen 0.01667,0.9009 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.01667
set rmargin at screen 0.98333
set bmargin at screen 0.05843
set tmargin at screen 0.81982
set border 0
unset xtics
unset ytics
set xrange [0:14]
set yrange [0:3.4]
set label 'σ' at screen 0.11333,0.59588 center front textcolor rgb '#CF4A0C'
set label 'learned' at screen 0.11333,0.30476 center front textcolor rgb '#1A1A1A'
set label 'layer' at screen 0.11333,0.14801 center front textcolor rgb '#1A1A1A'
set label '×' at screen 0.30667,0.59588 center front textcolor rgb '#670B4D'
set label 'element' at screen 0.30667,0.30476 center front textcolor rgb '#1A1A1A'
set label 'by element' at screen 0.30667,0.14801 center front textcolor rgb '#1A1A1A'
set label 'vector' at screen 0.5,0.30476 center front textcolor rgb '#1A1A1A'
set label 'carried' at screen 0.5,0.14801 center front textcolor rgb '#1A1A1A'
set label 'joined' at screen 0.69333,0.30476 center front textcolor rgb '#1A1A1A'
set label 'end to end' at screen 0.69333,0.14801 center front textcolor rgb '#1A1A1A'
set label 'copied' at screen 0.88667,0.30476 center front textcolor rgb '#1A1A1A'
plot \
  'notation.tsv' index 0 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'notation.tsv' index 1 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'notation.tsv' index 2 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'notation.tsv' index 3 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'notation.tsv' index 4 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'notation.tsv' index 5 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'notation.tsv' index 6 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'notation.tsv' index 7 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'notation.tsv' index 8 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'notation.tsv' index 9 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'notation.tsv' index 9 using 1:2 with lines linewidth 1.8 linecolor rgb '#CF4A0C', \
  'notation.tsv' index 10 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'notation.tsv' index 10 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D'
unset output
