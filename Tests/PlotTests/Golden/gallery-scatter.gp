# At every size the gated cells lie below the plain one
# Data: gallery-scatter.tsv. Draw it again with: gnuplot gallery-scatter.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,392 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'gallery-scatter.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold At every size the gated cells lie below the plain one}' at screen 0.01875,0.94388 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07272
set rmargin at screen 0.95632
set bmargin at screen 0.21429
set tmargin at screen 0.82143
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set logscale x
set xrange [4121.531687524713:759740.7034552968]
set xtics ('10^{4}' 10000, '10^{5}' 100000) textcolor rgb '#1A1A1A'
set yrange [1:2]
set ytics ('1.0' 1, '1.2' 1.2, '1.4' 1.4, '1.6' 1.6, '1.8' 1.8, '2.0' 2) textcolor rgb '#1A1A1A'
set label 'parameters' at screen 0.51452,0.11735 center front textcolor rgb '#1A1A1A'
set label 'loss (nats per character)' at screen 0.01875,0.875 left front textcolor rgb '#1A1A1A'
set label '' at screen 0.09616,0.05485 front point pointtype 7 pointsize 0.8 linecolor rgb '#2011C1'
set label 'tanh RNN' at screen 0.13209,0.05485 left front textcolor rgb '#1A1A1A'
set label '' at screen 0.29869,0.05485 front point pointtype 5 pointsize 0.8 linecolor rgb '#CF4A0C'
set label 'GRU' at screen 0.33463,0.05485 left front textcolor rgb '#1A1A1A'
set label '' at screen 0.44413,0.05485 front point pointtype 15 pointsize 0.8 linecolor rgb '#670B4D'
set label 'LSTM' at screen 0.48006,0.05485 left front textcolor rgb '#1A1A1A'
plot \
  'gallery-scatter.tsv' index 0 using 1:2 with points pointtype 7 pointsize 0.8 linecolor rgb '#2011C1', \
  'gallery-scatter.tsv' index 1 using 1:2 with points pointtype 5 pointsize 0.8 linecolor rgb '#CF4A0C', \
  'gallery-scatter.tsv' index 2 using 1:2 with points pointtype 15 pointsize 0.8 linecolor rgb '#670B4D'
unset output
