# A tanh loop of 128 units against counting
# Data: learning-to-write.tsv. Draw it again with: gnuplot learning-to-write.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,460 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'learning-to-write.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold A tanh loop of 128 units against counting}' at screen 0.01875,0.95217 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.05084
set rmargin at screen 0.80838
set bmargin at screen 0.13261
set tmargin at screen 0.84783
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [0:5000]
set xtics ('0' 0, '1000' 1000, '2000' 2000, '3000' 3000, '4000' 4000, '5000' 5000) textcolor rgb '#1A1A1A'
set yrange [1:4.3]
set ytics ('1' 1, '2' 2, '3' 3, '4' 4) textcolor rgb '#1A1A1A'
set label 'training step' at screen 0.42961,0.05 center front textcolor rgb '#1A1A1A'
set label 'cost (nats per character)' at screen 0.01875,0.89348 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 4.1431347263871885 to graph 1,first 4.1431347263871885 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set arrow from graph 0,first 2.9739729449897996 to graph 1,first 2.9739729449897996 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set arrow from graph 0,first 2.241883643614763 to graph 1,first 2.241883643614763 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set arrow from graph 0,first 1.7587999721518481 to graph 1,first 1.7587999721518481 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set arrow from graph 0,first 1.4111758844785673 to graph 1,first 1.4111758844785673 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set arrow from graph 0,first 1.250683668042732 to graph 1,first 1.250683668042732 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'uniform 4.14' at screen 0.82869,0.81383 left front textcolor rgb '#1A1A1A'
set label 'unigram 2.97' at screen 0.82869,0.56043 left front textcolor rgb '#1A1A1A'
set label 'bigram 2.24' at screen 0.82869,0.40177 left front textcolor rgb '#1A1A1A'
set label 'trigram 1.76' at screen 0.82869,0.29707 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.80994,0.22172 to screen 0.82556,0.2571 nohead linewidth 1 linecolor rgb '#1A1A1A'
set label '4-gram 1.41' at screen 0.82869,0.2571 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.80994,0.20148 to screen 0.82556,0.21797 nohead linewidth 1 linecolor rgb '#2011C1'
set label 'held out' at screen 0.82869,0.21797 left front textcolor rgb '#2011C1'
set label '6-gram 1.25' at screen 0.82869,0.17884 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.80994,0.18346 to screen 0.82556,0.13971 nohead linewidth 1 linecolor rgb '#666666'
set label 'being read' at screen 0.82869,0.13971 left front textcolor rgb '#666666'
plot \
  'learning-to-write.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#666666', \
  'learning-to-write.tsv' index 1 using 1:2 with linespoints pointtype 7 pointsize 0.8 linewidth 2.2 dashtype 1 linecolor rgb '#2011C1'
unset output
