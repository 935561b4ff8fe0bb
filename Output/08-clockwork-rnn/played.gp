# On the mean: nothing learned, or with 320 times the rate the same
# Data: played.tsv. Draw it again with: gnuplot played.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 980,642 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'played.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold On the mean: nothing learned, or with 320 times the rate the same}' at screen 0.01224,0.96573 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set label '{/:Bold while learning}' at screen 0.01224,0.91433 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.06492
set rmargin at screen 0.34331
set bmargin at screen 0.56698
set tmargin at screen 0.85202
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [50:2000]
set xtics ('500' 500, '1000' 1000, '1500' 1500, '2000' 2000) textcolor rgb '#1A1A1A'
set logscale y
set yrange [0.001:2]
set ytics ('0.001' 0.001, '0.1' 0.1) textcolor rgb '#1A1A1A'
set label 'epochs' at screen 0.20411,0.50779 center front textcolor rgb '#1A1A1A'
set label 'normalised error' at screen 0.01224,0.88474 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.34433,0.8256 to screen 0.35453,0.84939 nohead linewidth 1 linecolor rgb '#4F3A15'
set label 'Clockwork, mean' at screen 0.35657,0.84939 left front textcolor rgb '#4F3A15'
set label 'RNN' at screen 0.35657,0.82135 left front textcolor rgb '#2011C1'
set arrow from screen 0.34433,0.81606 to screen 0.35453,0.79332 nohead linewidth 1 linecolor rgb '#670B4D'
set label 'LSTM' at screen 0.35657,0.79332 left front textcolor rgb '#670B4D'
set arrow from screen 0.34433,0.64339 to screen 0.35453,0.65416 nohead linewidth 1 linecolor rgb '#4F3A15'
set label 'Clockwork RNN' at screen 0.35657,0.65416 left front textcolor rgb '#4F3A15'
set arrow from screen 0.34433,0.6369 to screen 0.35453,0.62612 nohead linewidth 1 linecolor rgb '#1A1A1A'
set label 'mean, rate × 320' at screen 0.35657,0.62612 left front textcolor rgb '#1A1A1A'
plot \
  'played.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'played.tsv' index 1 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D', \
  'played.tsv' index 2 using 1:2 with lines linewidth 2.2 dashtype (11,3) linecolor rgb '#4F3A15', \
  'played.tsv' index 3 using 1:2 with lines linewidth 2.2 dashtype (1.5,2) linecolor rgb '#4F3A15', \
  'played.tsv' index 4 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2) linecolor rgb '#1A1A1A'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold RNN}' at screen 0.51122,0.91433 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.54276
set rmargin at screen 0.92229
set bmargin at screen 0.56698
set tmargin at screen 0.85202
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:319]
set xtics ('0' 0, '100' 100, '200' 200, '300' 300) textcolor rgb '#1A1A1A'
set yrange [-1.2:1.2]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 't (steps)' at screen 0.73252,0.50779 center front textcolor rgb '#1A1A1A'
set label 'y_{t}' at screen 0.51122,0.88474 left front textcolor rgb '#1A1A1A'
set label 'played' at screen 0.93147,0.65418 left front textcolor rgb '#2011C1'
set label 'target' at screen 0.93147,0.60976 left front textcolor rgb '#666666'
plot \
  'played.tsv' index 5 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'played.tsv' index 6 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold LSTM}' at screen 0.01224,0.44237 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.04378
set rmargin at screen 0.42331
set bmargin at screen 0.09502
set tmargin at screen 0.38006
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:319]
set xtics ('0' 0, '100' 100, '200' 200, '300' 300) textcolor rgb '#1A1A1A'
set yrange [-1.2:1.2]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 't (steps)' at screen 0.23354,0.03583 center front textcolor rgb '#1A1A1A'
set label 'y_{t}' at screen 0.01224,0.41277 left front textcolor rgb '#1A1A1A'
set label 'played' at screen 0.43249,0.18199 left front textcolor rgb '#670B4D'
set label 'target' at screen 0.43249,0.1378 left front textcolor rgb '#666666'
plot \
  'played.tsv' index 7 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'played.tsv' index 8 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#670B4D'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Clockwork RNN}' at screen 0.51122,0.44237 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.54276
set rmargin at screen 0.92229
set bmargin at screen 0.09502
set tmargin at screen 0.38006
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:319]
set xtics ('0' 0, '100' 100, '200' 200, '300' 300) textcolor rgb '#1A1A1A'
set yrange [-1.2:1.2]
set ytics ('−1' -1, '0' 0, '1' 1) textcolor rgb '#1A1A1A'
set label 't (steps)' at screen 0.73252,0.03583 center front textcolor rgb '#1A1A1A'
set label 'y_{t}' at screen 0.51122,0.41277 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.92331,0.1378 to screen 0.93351,0.15005 nohead linewidth 1 linecolor rgb '#666666'
set label 'target' at screen 0.93555,0.15005 left front textcolor rgb '#666666'
set arrow from screen 0.92331,0.13427 to screen 0.93351,0.12202 nohead linewidth 1 linecolor rgb '#4F3A15'
set label 'played' at screen 0.93555,0.12202 left front textcolor rgb '#4F3A15'
plot \
  'played.tsv' index 9 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'played.tsv' index 10 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#4F3A15'
unset multiplot
unset output
