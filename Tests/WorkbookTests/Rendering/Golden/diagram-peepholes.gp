# Peepholes
# Data: peepholes.tsv. Draw it again with: gnuplot peepholes.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 720,495 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'peepholes.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Peepholes}' at screen 0.01667,0.95556 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.01667
set rmargin at screen 0.98333
set bmargin at screen 0.02534
set tmargin at screen 0.91919
set border 0
unset xtics
unset ytics
set xrange [0:14]
set yrange [0:8.9]
set label 'h_{t−1}' at screen 0.02357,0.2242 left front textcolor rgb '#6B6B6B'
set label '−0.23' at screen 0.02357,0.12778 left front textcolor rgb '#6B6B6B'
set label 'x_{t}' at screen 0.19274,0.05547 left front textcolor rgb '#6B6B6B'
set label '−1.20' at screen 0.24452,0.06049 left front textcolor rgb '#6B6B6B'
set label '×' at screen 0.22381,0.80872 center front textcolor rgb '#6B6B6B'
set label '+' at screen 0.5069,0.80872 center front textcolor rgb '#6B6B6B'
set label 'C_{t−1}' at screen 0.02357,0.85692 left front textcolor rgb '#6B6B6B'
set label '−0.58' at screen 0.02357,0.76051 left front textcolor rgb '#6B6B6B'
set label 'C_{t}' at screen 0.97643,0.85692 right front textcolor rgb '#6B6B6B'
set label '−0.56' at screen 0.97643,0.76051 right front textcolor rgb '#6B6B6B'
set label 'f_{t} ⊙ C_{t−1}' at screen 0.35845,0.85692 center front textcolor rgb '#6B6B6B'
set label '−0.42' at screen 0.35845,0.76051 center front textcolor rgb '#6B6B6B'
set label 'σ' at screen 0.22381,0.31659 center front textcolor rgb '#6B6B6B'
set label 'f_{t}' at screen 0.2459,0.46222 left front textcolor rgb '#6B6B6B'
set label '0.73' at screen 0.2459,0.40196 left front textcolor rgb '#6B6B6B'
set label 'σ' at screen 0.3619,0.31659 center front textcolor rgb '#6B6B6B'
set label 'i_{t}' at screen 0.384,0.46222 left front textcolor rgb '#6B6B6B'
set label '0.44' at screen 0.384,0.40196 left front textcolor rgb '#6B6B6B'
set label 'tanh' at screen 0.5069,0.31659 center front textcolor rgb '#6B6B6B'
set label 'C̃_{t}' at screen 0.529,0.46222 left front textcolor rgb '#6B6B6B'
set label '−0.32' at screen 0.529,0.40196 left front textcolor rgb '#6B6B6B'
set label 'σ' at screen 0.6519,0.31659 center front textcolor rgb '#6B6B6B'
set label 'o_{t}' at screen 0.674,0.46222 left front textcolor rgb '#6B6B6B'
set label '0.61' at screen 0.674,0.40196 left front textcolor rgb '#6B6B6B'
set label '×' at screen 0.5069,0.5275 center front textcolor rgb '#6B6B6B'
set label 'i_{t} ⊙ C̃_{t}' at screen 0.52417,0.6882 left front textcolor rgb '#6B6B6B'
set label '−0.14' at screen 0.52417,0.62291 left front textcolor rgb '#6B6B6B'
set label 'tanh' at screen 0.7969,0.67815 center front textcolor rgb '#6B6B6B'
set label '×' at screen 0.7969,0.5275 center front textcolor rgb '#6B6B6B'
set label 'h_{t}' at screen 0.97643,0.2242 right front textcolor rgb '#6B6B6B'
set label '−0.31' at screen 0.97643,0.12778 right front textcolor rgb '#6B6B6B'
set label 'C_{t−1}' at screen 0.09607,0.5275 right front textcolor rgb '#670B4D'
set label '−0.58' at screen 0.09607,0.46724 right front textcolor rgb '#670B4D'
set label 'C_{t}' at screen 0.72095,0.70828 right front textcolor rgb '#670B4D'
plot \
  'peepholes.tsv' index 0 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 1 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 2 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 3 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 4 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 5 using 1:2 with filledcurves closed fillcolor rgb '#C8C8C8', \
  'peepholes.tsv' index 6 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 7 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 8 using 1:2 with filledcurves closed fillcolor rgb '#C8C8C8', \
  'peepholes.tsv' index 9 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 10 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 11 using 1:2 with filledcurves closed fillcolor rgb '#C8C8C8', \
  'peepholes.tsv' index 12 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 13 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 14 using 1:2 with filledcurves closed fillcolor rgb '#C8C8C8', \
  'peepholes.tsv' index 15 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 16 using 1:2 with filledcurves closed fillcolor rgb '#C8C8C8', \
  'peepholes.tsv' index 17 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 18 using 1:2 with filledcurves closed fillcolor rgb '#C8C8C8', \
  'peepholes.tsv' index 19 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 20 using 1:2 with filledcurves closed fillcolor rgb '#C8C8C8', \
  'peepholes.tsv' index 21 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 22 using 1:2 with filledcurves closed fillcolor rgb '#C8C8C8', \
  'peepholes.tsv' index 23 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 24 using 1:2 with filledcurves closed fillcolor rgb '#C8C8C8', \
  'peepholes.tsv' index 25 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 26 using 1:2 with filledcurves closed fillcolor rgb '#C8C8C8', \
  'peepholes.tsv' index 27 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 28 using 1:2 with filledcurves closed fillcolor rgb '#C8C8C8', \
  'peepholes.tsv' index 29 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 30 using 1:2 with filledcurves closed fillcolor rgb '#C8C8C8', \
  'peepholes.tsv' index 31 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 32 using 1:2 with filledcurves closed fillcolor rgb '#C8C8C8', \
  'peepholes.tsv' index 33 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 34 using 1:2 with filledcurves closed fillcolor rgb '#C8C8C8', \
  'peepholes.tsv' index 35 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 36 using 1:2 with filledcurves closed fillcolor rgb '#C8C8C8', \
  'peepholes.tsv' index 37 using 1:2 with lines linewidth 2.8 linecolor rgb '#670B4D', \
  'peepholes.tsv' index 38 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'peepholes.tsv' index 39 using 1:2 with lines linewidth 2.8 linecolor rgb '#670B4D', \
  'peepholes.tsv' index 40 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'peepholes.tsv' index 41 using 1:2 with lines linewidth 2.8 linecolor rgb '#670B4D', \
  'peepholes.tsv' index 42 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'peepholes.tsv' index 43 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'peepholes.tsv' index 43 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 44 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'peepholes.tsv' index 44 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 45 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'peepholes.tsv' index 45 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 46 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'peepholes.tsv' index 46 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 47 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'peepholes.tsv' index 47 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 48 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'peepholes.tsv' index 48 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 49 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'peepholes.tsv' index 49 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 50 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'peepholes.tsv' index 50 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'peepholes.tsv' index 51 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'peepholes.tsv' index 51 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8'
unset output
