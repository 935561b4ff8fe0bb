# Variants: as fast as PyTorch or faster in 28 of 28 measurements
# Data: ratio-variants.tsv. Draw it again with: gnuplot ratio-variants.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,440 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'ratio-variants.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Variants: as fast as PyTorch or faster in 28 of 28}' at screen 0.01875,0.95 left front font ',17' textcolor rgb '#1A1A1A'
set label '{/:Bold measurements}' at screen 0.01875,0.9 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.05084
set rmargin at screen 0.86197
set bmargin at screen 0.31136
set tmargin at screen 0.79091
set grid noxtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [-0.5:6.5]
unset xtics
set logscale y
set yrange [0.8:8.23375]
set ytics ('1' 1, '2' 2, '5' 5) textcolor rgb '#1A1A1A'
set label 'peephole' at screen 0.10878,0.27727 center front font ',11' textcolor rgb '#1A1A1A'
set label 'LSTM' at screen 0.10878,0.23864 center front font ',11' textcolor rgb '#1A1A1A'
set label 'H 128' at screen 0.10878,0.2 center front font ',11' textcolor rgb '#1A1A1A'
set label 'coupled' at screen 0.22466,0.27727 center front font ',11' textcolor rgb '#1A1A1A'
set label 'LSTM' at screen 0.22466,0.23864 center front font ',11' textcolor rgb '#1A1A1A'
set label 'H 128' at screen 0.22466,0.2 center front font ',11' textcolor rgb '#1A1A1A'
set label 'reset-before' at screen 0.34053,0.27727 center front font ',11' textcolor rgb '#1A1A1A'
set label 'GRU H 128' at screen 0.34053,0.23864 center front font ',11' textcolor rgb '#1A1A1A'
set label 'depth-gated' at screen 0.45641,0.27727 center front font ',11' textcolor rgb '#1A1A1A'
set label 'LSTM' at screen 0.45641,0.23864 center front font ',11' textcolor rgb '#1A1A1A'
set label 'H 128' at screen 0.45641,0.2 center front font ',11' textcolor rgb '#1A1A1A'
set label 'Clockwork' at screen 0.57228,0.27727 center front font ',11' textcolor rgb '#1A1A1A'
set label 'RNN H 128' at screen 0.57228,0.23864 center front font ',11' textcolor rgb '#1A1A1A'
set label 'tied Grid' at screen 0.68816,0.27727 center front font ',11' textcolor rgb '#1A1A1A'
set label 'LSTM' at screen 0.68816,0.23864 center front font ',11' textcolor rgb '#1A1A1A'
set label 'H 100' at screen 0.68816,0.2 center front font ',11' textcolor rgb '#1A1A1A'
set label 'untied Grid' at screen 0.80403,0.27727 center front font ',11' textcolor rgb '#1A1A1A'
set label 'LSTM' at screen 0.80403,0.23864 center front font ',11' textcolor rgb '#1A1A1A'
set label 'H 100' at screen 0.80403,0.2 center front font ',11' textcolor rgb '#1A1A1A'
set label 'case' at screen 0.45641,0.14773 center front textcolor rgb '#1A1A1A'
set label 'PyTorch''s time / ours' at screen 0.01875,0.83864 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 1 to graph 1,first 1 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'PyTorch' at screen 0.87603,0.35726 left front textcolor rgb '#1A1A1A'
set label '' at screen 0.07428,0.09205 front point pointtype 7 pointsize 0.8 linecolor rgb '#2011C1'
set label 'training, 1 thread' at screen 0.11022,0.09205 left front textcolor rgb '#1A1A1A'
set label '' at screen 0.36803,0.09205 front point pointtype 5 pointsize 0.8 linecolor rgb '#CF4A0C'
set label 'training, 2 threads' at screen 0.40397,0.09205 left front textcolor rgb '#1A1A1A'
set label '' at screen 0.67512,0.09205 front point pointtype 9 pointsize 0.8 linecolor rgb '#178363'
set label 'forward, 1 thread' at screen 0.71106,0.09205 left front textcolor rgb '#1A1A1A'
set label '' at screen 0.07428,0.04886 front point pointtype 11 pointsize 0.8 linecolor rgb '#085DC1'
set label 'forward, 2 threads' at screen 0.11022,0.04886 left front textcolor rgb '#1A1A1A'
plot \
  'ratio-variants.tsv' index 0 using 1:2 with points pointtype 7 pointsize 0.8 linecolor rgb '#2011C1', \
  'ratio-variants.tsv' index 1 using 1:2 with points pointtype 5 pointsize 0.8 linecolor rgb '#CF4A0C', \
  'ratio-variants.tsv' index 2 using 1:2 with points pointtype 9 pointsize 0.8 linecolor rgb '#178363', \
  'ratio-variants.tsv' index 3 using 1:2 with points pointtype 11 pointsize 0.8 linecolor rgb '#085DC1'
unset output
