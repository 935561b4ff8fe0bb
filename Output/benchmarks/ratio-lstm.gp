# LSTM: as fast as PyTorch or faster in 24 of 24 measurements
# Data: ratio-lstm.tsv. Draw it again with: gnuplot ratio-lstm.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,440 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'ratio-lstm.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold LSTM: as fast as PyTorch or faster in 24 of 24 measurements}' at screen 0.01875,0.95 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.06419
set rmargin at screen 0.86197
set bmargin at screen 0.35
set tmargin at screen 0.84091
set grid noxtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [-0.5:5.5]
unset xtics
set logscale y
set yrange [0.8:13.2625]
set ytics ('1' 1, '2' 2, '5' 5, '10' 10) textcolor rgb '#1A1A1A'
set label 'T 100' at screen 0.13067,0.31591 center front textcolor rgb '#1A1A1A'
set label 'B 1 I 2' at screen 0.13067,0.27727 center front textcolor rgb '#1A1A1A'
set label 'H 32' at screen 0.13067,0.23864 center front textcolor rgb '#1A1A1A'
set label 'T 100' at screen 0.26363,0.31591 center front textcolor rgb '#1A1A1A'
set label 'B 20 I 2' at screen 0.26363,0.27727 center front textcolor rgb '#1A1A1A'
set label 'H 32' at screen 0.26363,0.23864 center front textcolor rgb '#1A1A1A'
set label 'T 100' at screen 0.3966,0.31591 center front textcolor rgb '#1A1A1A'
set label 'B 32 I 8' at screen 0.3966,0.27727 center front textcolor rgb '#1A1A1A'
set label 'H 64' at screen 0.3966,0.23864 center front textcolor rgb '#1A1A1A'
set label 'T 64' at screen 0.52956,0.31591 center front textcolor rgb '#1A1A1A'
set label 'B 32 I 64' at screen 0.52956,0.27727 center front textcolor rgb '#1A1A1A'
set label 'H 128' at screen 0.52956,0.23864 center front textcolor rgb '#1A1A1A'
set label 'T 64' at screen 0.66252,0.31591 center front textcolor rgb '#1A1A1A'
set label 'B 32 I 65' at screen 0.66252,0.27727 center front textcolor rgb '#1A1A1A'
set label 'H 256' at screen 0.66252,0.23864 center front textcolor rgb '#1A1A1A'
set label 'T 100' at screen 0.79549,0.31591 center front textcolor rgb '#1A1A1A'
set label 'B 64' at screen 0.79549,0.27727 center front textcolor rgb '#1A1A1A'
set label 'I 128' at screen 0.79549,0.23864 center front textcolor rgb '#1A1A1A'
set label 'H 512' at screen 0.79549,0.2 center front textcolor rgb '#1A1A1A'
set label 'case' at screen 0.46308,0.14773 center front textcolor rgb '#1A1A1A'
set label 'PyTorch''s time / ours' at screen 0.01875,0.88864 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 1 to graph 1,first 1 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'PyTorch' at screen 0.87603,0.38901 left front textcolor rgb '#1A1A1A'
set label '' at screen 0.08763,0.09205 front point pointtype 7 pointsize 0.8 linecolor rgb '#2011C1'
set label 'training, 1 thread' at screen 0.12356,0.09205 left front textcolor rgb '#1A1A1A'
set label '' at screen 0.38138,0.09205 front point pointtype 5 pointsize 0.8 linecolor rgb '#CF4A0C'
set label 'training, 2 threads' at screen 0.41731,0.09205 left front textcolor rgb '#1A1A1A'
set label '' at screen 0.68847,0.09205 front point pointtype 9 pointsize 0.8 linecolor rgb '#178363'
set label 'forward, 1 thread' at screen 0.72441,0.09205 left front textcolor rgb '#1A1A1A'
set label '' at screen 0.08763,0.04886 front point pointtype 11 pointsize 0.8 linecolor rgb '#085DC1'
set label 'forward, 2 threads' at screen 0.12356,0.04886 left front textcolor rgb '#1A1A1A'
plot \
  'ratio-lstm.tsv' index 0 using 1:2 with points pointtype 7 pointsize 0.8 linecolor rgb '#2011C1', \
  'ratio-lstm.tsv' index 1 using 1:2 with points pointtype 5 pointsize 0.8 linecolor rgb '#CF4A0C', \
  'ratio-lstm.tsv' index 2 using 1:2 with points pointtype 9 pointsize 0.8 linecolor rgb '#178363', \
  'ratio-lstm.tsv' index 3 using 1:2 with points pointtype 11 pointsize 0.8 linecolor rgb '#085DC1'
unset output
