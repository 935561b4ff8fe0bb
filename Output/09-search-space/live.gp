# Without a forget gate: much the same over the rates
# Data: live.tsv. Draw it again with: gnuplot live.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,392 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'live.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Without a forget gate: much the same over the rates}' at screen 0.01875,0.94388 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.07753
set rmargin at screen 0.85913
set bmargin at screen 0.15561
set tmargin at screen 0.82143
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set logscale x
set xrange [7.429868649912427e-05:1.4055699356304354]
set xtics ('10^{−4}' 0.0001, '10^{−3}' 0.001, '10^{−2}' 0.01, '10^{−1}' 0.1, '10^{0}' 1) textcolor rgb '#1A1A1A'
set logscale y
set yrange [1:100]
set ytics ('1' 1, '10' 10, '100' 100) textcolor rgb '#1A1A1A'
set label 'learning rate' at screen 0.46833,0.05867 center front textcolor rgb '#1A1A1A'
set label 'wrong in the test (%)' at screen 0.01875,0.875 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 76.21621621621621 to graph 1,first 76.21621621621621 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'constant' at screen 0.87319,0.78216 left front textcolor rgb '#1A1A1A'
set label '' at screen 0.76213,0.24872 front point pointtype 15 pointsize 0.8 linecolor rgb '#670B4D'
set label 'V' at screen 0.79806,0.24872 left front textcolor rgb '#1A1A1A'
set label '' at screen 0.76213,0.20026 front point pointtype 5 pointsize 0.8 linecolor rgb '#CF4A0C'
set label 'NFG' at screen 0.79806,0.20026 left front textcolor rgb '#1A1A1A'
plot \
  'live.tsv' index 0 using 1:2 with points pointtype 15 pointsize 0.8 linecolor rgb '#670B4D', \
  'live.tsv' index 1 using 1:2 with points pointtype 5 pointsize 0.8 linecolor rgb '#CF4A0C'
unset output
