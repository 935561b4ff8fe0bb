# A grid has a memory along depth, a stack has none
# Data: blocks.tsv. Draw it again with: gnuplot blocks.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 980,322 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'blocks.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold A grid has a memory along depth, a stack has none}' at screen 0.01224,0.93168 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set label '{/:Bold a block}' at screen 0.01224,0.82919 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.01224
set rmargin at screen 0.32245
set bmargin at screen 0.04
set tmargin at screen 0.79814
set border 0
unset xtics
unset ytics
set xrange [0:6.6000000000000005]
set yrange [0:5.3]
set label 'h −0.30' at screen 0.0992,0.59072 right front textcolor rgb '#2011C1'
set label 'm −0.90' at screen 0.1509,0.6694 left front textcolor rgb '#670B4D'
set label 'm 0.12' at screen 0.22845,0.49059 center front textcolor rgb '#670B4D'
set label 'h 0.09' at screen 0.22845,0.27602 center front textcolor rgb '#2011C1'
set label 'block' at screen 0.12505,0.38331 center front textcolor rgb '#1A1A1A'
set label 'x_{t}' at screen 0.12505,0.09006 center front textcolor rgb '#666666'
plot \
  'blocks.tsv' index 0 using 1:2 with lines linewidth 1.8 linecolor rgb '#666666', \
  'blocks.tsv' index 1 using 1:2 with filledcurves closed fillcolor rgb '#666666', \
  'blocks.tsv' index 2 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'blocks.tsv' index 3 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'blocks.tsv' index 4 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'blocks.tsv' index 5 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'blocks.tsv' index 6 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'blocks.tsv' index 7 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'blocks.tsv' index 8 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'blocks.tsv' index 9 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'blocks.tsv' index 10 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'blocks.tsv' index 11 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'blocks.tsv' index 12 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'blocks.tsv' index 13 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'blocks.tsv' index 14 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'blocks.tsv' index 14 using 1:2 with lines linewidth 1.8 linecolor rgb '#1A1A1A'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold a stacked LSTM}' at screen 0.3449,0.82919 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.3449
set rmargin at screen 0.6551
set bmargin at screen 0.05144
set tmargin at screen 0.79814
set border 0
unset xtics
unset ytics
set xrange [0:11]
set yrange [0:8.7]
set label 'h 0.05' at screen 0.40694,0.38187 right front textcolor rgb '#2011C1'
set label 'm 0.11' at screen 0.47462,0.3218 center front textcolor rgb '#670B4D'
set label 'h 0.05' at screen 0.47462,0.19305 center front textcolor rgb '#2011C1'
set label 'block' at screen 0.41258,0.25743 center front textcolor rgb '#1A1A1A'
set label 'h 0.02' at screen 0.53102,0.38187 right front textcolor rgb '#2011C1'
set label 'm 0.03' at screen 0.5987,0.3218 center front textcolor rgb '#670B4D'
set label 'h 0.02' at screen 0.5987,0.19305 center front textcolor rgb '#2011C1'
set label 'block' at screen 0.53666,0.25743 center front textcolor rgb '#1A1A1A'
set label 'h 0.02' at screen 0.40694,0.67369 right front textcolor rgb '#2011C1'
set label 'm 0.05' at screen 0.47462,0.61361 center front textcolor rgb '#670B4D'
set label 'h 0.02' at screen 0.47462,0.48487 center front textcolor rgb '#2011C1'
set label 'block' at screen 0.41258,0.54924 center front textcolor rgb '#1A1A1A'
set label 'h 0.04' at screen 0.53102,0.67369 right front textcolor rgb '#2011C1'
set label 'm 0.09' at screen 0.5987,0.61361 center front textcolor rgb '#670B4D'
set label 'h 0.04' at screen 0.5987,0.48487 center front textcolor rgb '#2011C1'
set label 'block' at screen 0.53666,0.54924 center front textcolor rgb '#1A1A1A'
set label 'x_{1}' at screen 0.41258,0.08148 center front textcolor rgb '#666666'
set label 'x_{2}' at screen 0.53666,0.08148 center front textcolor rgb '#666666'
plot \
  'blocks.tsv' index 15 using 1:2 with lines linewidth 1.8 linecolor rgb '#666666', \
  'blocks.tsv' index 16 using 1:2 with filledcurves closed fillcolor rgb '#666666', \
  'blocks.tsv' index 17 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'blocks.tsv' index 18 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'blocks.tsv' index 19 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'blocks.tsv' index 20 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'blocks.tsv' index 21 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'blocks.tsv' index 22 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'blocks.tsv' index 23 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'blocks.tsv' index 24 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'blocks.tsv' index 25 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'blocks.tsv' index 26 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'blocks.tsv' index 27 using 1:2 with lines linewidth 1.8 linecolor rgb '#666666', \
  'blocks.tsv' index 28 using 1:2 with filledcurves closed fillcolor rgb '#666666', \
  'blocks.tsv' index 29 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'blocks.tsv' index 30 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'blocks.tsv' index 31 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'blocks.tsv' index 32 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'blocks.tsv' index 33 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'blocks.tsv' index 34 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'blocks.tsv' index 35 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'blocks.tsv' index 36 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'blocks.tsv' index 37 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'blocks.tsv' index 38 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'blocks.tsv' index 39 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'blocks.tsv' index 40 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'blocks.tsv' index 41 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'blocks.tsv' index 42 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'blocks.tsv' index 43 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'blocks.tsv' index 44 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'blocks.tsv' index 45 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'blocks.tsv' index 46 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'blocks.tsv' index 47 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'blocks.tsv' index 48 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'blocks.tsv' index 49 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'blocks.tsv' index 50 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'blocks.tsv' index 51 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'blocks.tsv' index 51 using 1:2 with lines linewidth 1.8 linecolor rgb '#1A1A1A', \
  'blocks.tsv' index 52 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'blocks.tsv' index 52 using 1:2 with lines linewidth 1.8 linecolor rgb '#1A1A1A', \
  'blocks.tsv' index 53 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'blocks.tsv' index 53 using 1:2 with lines linewidth 1.8 linecolor rgb '#1A1A1A', \
  'blocks.tsv' index 54 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'blocks.tsv' index 54 using 1:2 with lines linewidth 1.8 linecolor rgb '#1A1A1A'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold a 2-D grid}' at screen 0.67755,0.82919 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.67755
set rmargin at screen 0.98776
set bmargin at screen 0.05144
set tmargin at screen 0.79814
set border 0
unset xtics
unset ytics
set xrange [0:11]
set yrange [0:8.7]
set label 'h −0.30' at screen 0.72972,0.38187 right front textcolor rgb '#2011C1'
set label 'm −0.90' at screen 0.76074,0.42908 left front textcolor rgb '#670B4D'
set label 'm 0.12' at screen 0.80727,0.3218 center front textcolor rgb '#670B4D'
set label 'h 0.09' at screen 0.80727,0.19305 center front textcolor rgb '#2011C1'
set label 'block' at screen 0.74523,0.25743 center front textcolor rgb '#1A1A1A'
set label 'h −0.08' at screen 0.8538,0.38187 right front textcolor rgb '#2011C1'
set label 'm −0.17' at screen 0.88482,0.42908 left front textcolor rgb '#670B4D'
set label 'm 0.05' at screen 0.93135,0.3218 center front textcolor rgb '#670B4D'
set label 'h 0.03' at screen 0.93135,0.19305 center front textcolor rgb '#2011C1'
set label 'block' at screen 0.86931,0.25743 center front textcolor rgb '#1A1A1A'
set label 'h −0.33' at screen 0.72972,0.67369 right front textcolor rgb '#2011C1'
set label 'm −0.73' at screen 0.76074,0.72089 left front textcolor rgb '#670B4D'
set label 'm −0.03' at screen 0.80727,0.61361 center front textcolor rgb '#670B4D'
set label 'h −0.01' at screen 0.80727,0.48487 center front textcolor rgb '#2011C1'
set label 'block' at screen 0.74523,0.54924 center front textcolor rgb '#1A1A1A'
set label 'h −0.11' at screen 0.8538,0.67369 right front textcolor rgb '#2011C1'
set label 'm −0.20' at screen 0.88482,0.72089 left front textcolor rgb '#670B4D'
set label 'm 0.01' at screen 0.93135,0.61361 center front textcolor rgb '#670B4D'
set label 'h 0.00' at screen 0.93135,0.48487 center front textcolor rgb '#2011C1'
set label 'block' at screen 0.86931,0.54924 center front textcolor rgb '#1A1A1A'
set label 'x_{1}' at screen 0.74523,0.08148 center front textcolor rgb '#666666'
set label 'x_{2}' at screen 0.86931,0.08148 center front textcolor rgb '#666666'
plot \
  'blocks.tsv' index 55 using 1:2 with lines linewidth 1.8 linecolor rgb '#666666', \
  'blocks.tsv' index 56 using 1:2 with filledcurves closed fillcolor rgb '#666666', \
  'blocks.tsv' index 57 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'blocks.tsv' index 58 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'blocks.tsv' index 59 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'blocks.tsv' index 60 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'blocks.tsv' index 61 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'blocks.tsv' index 62 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'blocks.tsv' index 63 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'blocks.tsv' index 64 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'blocks.tsv' index 65 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'blocks.tsv' index 66 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'blocks.tsv' index 67 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'blocks.tsv' index 68 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'blocks.tsv' index 69 using 1:2 with lines linewidth 1.8 linecolor rgb '#666666', \
  'blocks.tsv' index 70 using 1:2 with filledcurves closed fillcolor rgb '#666666', \
  'blocks.tsv' index 71 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'blocks.tsv' index 72 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'blocks.tsv' index 73 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'blocks.tsv' index 74 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'blocks.tsv' index 75 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'blocks.tsv' index 76 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'blocks.tsv' index 77 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'blocks.tsv' index 78 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'blocks.tsv' index 79 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'blocks.tsv' index 80 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'blocks.tsv' index 81 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'blocks.tsv' index 82 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'blocks.tsv' index 83 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'blocks.tsv' index 84 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'blocks.tsv' index 85 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'blocks.tsv' index 86 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'blocks.tsv' index 87 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'blocks.tsv' index 88 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'blocks.tsv' index 89 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'blocks.tsv' index 90 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'blocks.tsv' index 91 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'blocks.tsv' index 92 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'blocks.tsv' index 93 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'blocks.tsv' index 94 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'blocks.tsv' index 95 using 1:2 with lines linewidth 1.8 linecolor rgb '#670B4D', \
  'blocks.tsv' index 96 using 1:2 with filledcurves closed fillcolor rgb '#670B4D', \
  'blocks.tsv' index 97 using 1:2 with lines linewidth 1.8 linecolor rgb '#2011C1', \
  'blocks.tsv' index 98 using 1:2 with filledcurves closed fillcolor rgb '#2011C1', \
  'blocks.tsv' index 99 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'blocks.tsv' index 99 using 1:2 with lines linewidth 1.8 linecolor rgb '#1A1A1A', \
  'blocks.tsv' index 100 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'blocks.tsv' index 100 using 1:2 with lines linewidth 1.8 linecolor rgb '#1A1A1A', \
  'blocks.tsv' index 101 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'blocks.tsv' index 101 using 1:2 with lines linewidth 1.8 linecolor rgb '#1A1A1A', \
  'blocks.tsv' index 102 using 1:2 with filledcurves closed fillcolor rgb '#FFFFFF', \
  'blocks.tsv' index 102 using 1:2 with lines linewidth 1.8 linecolor rgb '#1A1A1A'
unset multiplot
unset output
