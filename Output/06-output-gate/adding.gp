# By hand and fused, the same lesson
# Data: adding.tsv. Draw it again with: gnuplot adding.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,392 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'adding.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold By hand and fused, the same lesson}' at screen 0.01875,0.94388 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.08781
set rmargin at screen 0.79438
set bmargin at screen 0.15561
set tmargin at screen 0.82143
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [5:895]
set xtics ('200' 200, '400' 400, '600' 600, '800' 800) textcolor rgb '#1A1A1A'
set logscale y
set yrange [0.0001:1]
set ytics ('10^{−4}' 0.0001, '10^{−3}' 0.001, '10^{−2}' 0.01, '10^{−1}' 0.1, '10^{0}' 1) textcolor rgb '#1A1A1A'
set label 'training step' at screen 0.44109,0.05867 center front textcolor rgb '#1A1A1A'
set label 'squared error' at screen 0.01875,0.875 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 0.16666666666666666 to graph 1,first 0.16666666666666666 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set arrow from graph 0,first 0.08333333333333333 to graph 1,first 0.08333333333333333 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label '1/6 = 0.167' at screen 0.81469,0.6919 left front textcolor rgb '#1A1A1A'
set label '1/12 = 0.0833' at screen 0.81469,0.64179 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.79594,0.35244 to screen 0.81156,0.37222 nohead linewidth 1 linecolor rgb '#670B4D'
set label 'fused' at screen 0.81469,0.37222 left front textcolor rgb '#670B4D'
set arrow from screen 0.79594,0.34609 to screen 0.81156,0.32631 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'by hand' at screen 0.81469,0.32631 left front textcolor rgb '#2011C1'
plot \
  'adding.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#670B4D', \
  'adding.tsv' index 1 using 1:2 with lines linewidth 2.2 dashtype (6,2.5) linecolor rgb '#2011C1'
unset output
