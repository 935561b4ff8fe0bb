# Coupled gates
# Data: coupled-gates.tsv. Draw it again with: gnuplot coupled-gates.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 720,495 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'coupled-gates.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Coupled gates}' at screen 0.01667,0.95556 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.01667
set rmargin at screen 0.98333
set bmargin at screen 0.02534
set tmargin at screen 0.91919
set border 0
unset xtics
unset ytics
set xrange [0:14]
set yrange [0:8.9]
set label 'h_{t−1}' at screen 0.02357,0.2242 left front textcolor rgb '#2011C1'
set label '−0.23' at screen 0.02357,0.12778 left front textcolor rgb '#2011C1'
set label 'x_{t}' at screen 0.19274,0.05547 left front textcolor rgb '#666666'
set label '−1.20' at screen 0.24452,0.06049 left front textcolor rgb '#666666'
set label '{/:Bold ×}' at screen 0.22381,0.80872 center front textcolor rgb '#FFFFFF'
set label '{/:Bold +}' at screen 0.5069,0.80872 center front textcolor rgb '#FFFFFF'
set label 'C_{t−1}' at screen 0.02357,0.85692 left front textcolor rgb '#670B4D'
set label '−0.58' at screen 0.02357,0.76051 left front textcolor rgb '#670B4D'
set label 'C_{t}' at screen 0.97643,0.85692 right front textcolor rgb '#670B4D'
set label '−0.56' at screen 0.97643,0.76051 right front textcolor rgb '#670B4D'
set label 'f_{t} ⊙ C_{t−1}' at screen 0.35845,0.85692 center front textcolor rgb '#670B4D'
set label '−0.42' at screen 0.35845,0.76051 center front textcolor rgb '#670B4D'
set label '{/:Bold σ}' at screen 0.22381,0.31659 center front textcolor rgb '#FFFFFF'
set label 'f_{t}' at screen 0.2459,0.46222 left front textcolor rgb '#CF4A0C'
set label '0.73' at screen 0.2459,0.40196 left front textcolor rgb '#CF4A0C'
set label 'tanh' at screen 0.5069,0.31659 center front textcolor rgb '#6B6B6B'
set label 'C̃_{t}' at screen 0.529,0.46222 left front textcolor rgb '#4F3A15'
set label '−0.32' at screen 0.529,0.40196 left front textcolor rgb '#4F3A15'
set label 'σ' at screen 0.6519,0.31659 center front textcolor rgb '#6B6B6B'
set label 'o_{t}' at screen 0.674,0.46222 left front textcolor rgb '#6B6B6B'
set label '0.61' at screen 0.674,0.40196 left front textcolor rgb '#6B6B6B'
set label '{/:Bold ×}' at screen 0.5069,0.5275 center front textcolor rgb '#FFFFFF'
set label '−0.14' at screen 0.52417,0.62291 left front textcolor rgb '#670B4D'
set label 'tanh' at screen 0.7969,0.67815 center front textcolor rgb '#6B6B6B'
set label '×' at screen 0.7969,0.5275 center front textcolor rgb '#6B6B6B'
set label 'h_{t}' at screen 0.97643,0.2242 right front textcolor rgb '#6B6B6B'
set label '−0.31' at screen 0.97643,0.12778 right front textcolor rgb '#6B6B6B'
set label '{/:Bold 1−}' at screen 0.355,0.5275 center front textcolor rgb '#FFFFFF'
set label '1−f_{t}' at screen 0.43095,0.58274 center front textcolor rgb '#CF4A0C'
set label '0.27' at screen 0.4275,0.48231 center front textcolor rgb '#CF4A0C'
set label '(1−f) ⊙ C̃_{t}' at screen 0.52417,0.6882 left front textcolor rgb '#670B4D'
plot \
  'coupled-gates.tsv' index 0 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'coupled-gates.tsv' index 1 using 1:2 with lines linewidth 2.8 linecolor rgb '#2011C1', \
  'coupled-gates.tsv' index 2 using 1:2 with lines linewidth 2.8 linecolor rgb '#666666', \
  'coupled-gates.tsv' index 3 using 1:2 with lines linewidth 2.8 linecolor rgb '#2011C1', \
  'coupled-gates.tsv' index 4 using 1:2 with lines linewidth 2.8 linecolor rgb '#2011C1', \
  'coupled-gates.tsv' index 5 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'coupled-gates.tsv' index 6 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'coupled-gates.tsv' index 7 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'coupled-gates.tsv' index 8 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'coupled-gates.tsv' index 9 using 1:2 with filledcurves closed fillcolor rgb '#C8C8C8', \
  'coupled-gates.tsv' index 10 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'coupled-gates.tsv' index 11 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'coupled-gates.tsv' index 12 using 1:2 with filledcurves closed fillcolor rgb '#C8C8C8', \
  'coupled-gates.tsv' index 13 using 1:2 with lines linewidth 2.8 linecolor rgb '#670B4D', \
  'coupled-gates.tsv' index 14 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'coupled-gates.tsv' index 15 using 1:2 with lines linewidth 2.8 linecolor rgb '#670B4D', \
  'coupled-gates.tsv' index 16 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'coupled-gates.tsv' index 17 using 1:2 with lines linewidth 2.8 linecolor rgb '#670B4D', \
  'coupled-gates.tsv' index 18 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'coupled-gates.tsv' index 19 using 1:2 with lines linewidth 2.8 linecolor rgb '#CF4A0C', \
  'coupled-gates.tsv' index 20 using 1:2 with filledcurves closed fillcolor rgb '#CF4A0C', \
  'coupled-gates.tsv' index 21 using 1:2 with lines linewidth 2.8 linecolor rgb '#4F3A15', \
  'coupled-gates.tsv' index 22 using 1:2 with filledcurves closed fillcolor rgb '#4F3A15', \
  'coupled-gates.tsv' index 23 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'coupled-gates.tsv' index 24 using 1:2 with filledcurves closed fillcolor rgb '#C8C8C8', \
  'coupled-gates.tsv' index 25 using 1:2 with lines linewidth 2.8 linecolor rgb '#670B4D', \
  'coupled-gates.tsv' index 26 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'coupled-gates.tsv' index 27 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'coupled-gates.tsv' index 28 using 1:2 with filledcurves closed fillcolor rgb '#C8C8C8', \
  'coupled-gates.tsv' index 29 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'coupled-gates.tsv' index 30 using 1:2 with filledcurves closed fillcolor rgb '#C8C8C8', \
  'coupled-gates.tsv' index 31 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'coupled-gates.tsv' index 32 using 1:2 with filledcurves closed fillcolor rgb '#C8C8C8', \
  'coupled-gates.tsv' index 33 using 1:2 with lines linewidth 2.8 linecolor rgb '#CF4A0C', \
  'coupled-gates.tsv' index 34 using 1:2 with filledcurves closed fillcolor rgb '#CF4A0C', \
  'coupled-gates.tsv' index 35 using 1:2 with lines linewidth 2.8 linecolor rgb '#CF4A0C', \
  'coupled-gates.tsv' index 36 using 1:2 with filledcurves closed fillcolor rgb '#CF4A0C', \
  'coupled-gates.tsv' index 37 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'coupled-gates.tsv' index 37 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'coupled-gates.tsv' index 38 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'coupled-gates.tsv' index 38 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'coupled-gates.tsv' index 39 using 1:2 with filledcurves closed fillcolor rgb '#CF4A0C', \
  'coupled-gates.tsv' index 39 using 1:2 with lines linewidth 1.8 linecolor rgb '#CF4A0C', \
  'coupled-gates.tsv' index 40 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'coupled-gates.tsv' index 40 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'coupled-gates.tsv' index 41 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'coupled-gates.tsv' index 41 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'coupled-gates.tsv' index 42 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'coupled-gates.tsv' index 42 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'coupled-gates.tsv' index 43 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'coupled-gates.tsv' index 43 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'coupled-gates.tsv' index 44 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'coupled-gates.tsv' index 44 using 1:2 with lines linewidth 1.8 linecolor rgb '#C8C8C8', \
  'coupled-gates.tsv' index 45 using 1:2 with filledcurves closed fillcolor rgb '#CF4A0C', \
  'coupled-gates.tsv' index 45 using 1:2 with lines linewidth 1.8 linecolor rgb '#CF4A0C'
unset output
