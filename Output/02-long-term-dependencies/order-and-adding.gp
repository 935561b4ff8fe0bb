# Far connections are learned late, or never
# Data: order-and-adding.tsv. Draw it again with: gnuplot order-and-adding.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 980,760 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'order-and-adding.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold Far connections are learned late, or never}' at screen 0.01224,0.97105 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set label '{/:Bold temporal order}' at screen 0.01224,0.92763 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.04749
set rmargin at screen 0.38288
set bmargin at screen 0.61184
set tmargin at screen 0.875
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [160:4000]
set xtics ('1000' 1000, '2000' 2000, '3000' 3000, '4000' 4000) textcolor rgb '#1A1A1A'
set yrange [0:1.05]
set ytics ('0' 0, '0.5' 0.5, '1.0' 1) textcolor rgb '#1A1A1A'
set label 'training step' at screen 0.21518,0.56184 center front textcolor rgb '#1A1A1A'
set label 'share of right answers' at screen 0.01224,0.90263 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 0.25 to graph 1,first 0.25 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'chance 0.25' at screen 0.39206,0.6745 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.04749,0.52961 to screen 0.0781,0.52961 nohead front dashtype 1 linewidth 2.2 linecolor rgb '#2011C1'
set label 'RNN' at screen 0.08627,0.52961 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.14247,0.52961 to screen 0.17308,0.52961 nohead front dashtype (6,2.5) linewidth 2.2 linecolor rgb '#CF4A0C'
set label 'LSTM, forget bias 1' at screen 0.18124,0.52961 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.04749,0.50461 to screen 0.0781,0.50461 nohead front dashtype (6,2,1.5,2,1.5,2) linewidth 2.2 linecolor rgb '#670B4D'
set label 'LSTM, forget bias 5' at screen 0.08627,0.50461 left front textcolor rgb '#1A1A1A'
plot \
  'order-and-adding.tsv' index 0 using 1:3:4 with filledcurves fillcolor rgb '#2011C1' fillstyle transparent solid 0.2 noborder, \
  'order-and-adding.tsv' index 1 using 1:3:4 with filledcurves fillcolor rgb '#CF4A0C' fillstyle transparent solid 0.2 noborder, \
  'order-and-adding.tsv' index 2 using 1:3:4 with filledcurves fillcolor rgb '#670B4D' fillstyle transparent solid 0.2 noborder, \
  'order-and-adding.tsv' index 0 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'order-and-adding.tsv' index 1 using 1:2 with lines linewidth 2.2 dashtype (6,2.5) linecolor rgb '#CF4A0C', \
  'order-and-adding.tsv' index 2 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold adding, T = 50}' at screen 0.51122,0.92763 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.55633
set rmargin at screen 0.86571
set bmargin at screen 0.61184
set tmargin at screen 0.875
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [320:8000]
set xtics ('2000' 2000, '4000' 4000, '6000' 6000, '8000' 8000) textcolor rgb '#1A1A1A'
set logscale y
set yrange [0.0001:1]
set ytics ('10^{−4}' 0.0001, '10^{−2}' 0.01, '10^{0}' 1) textcolor rgb '#1A1A1A'
set label 'training step' at screen 0.71102,0.56184 center front textcolor rgb '#1A1A1A'
set label 'squared error' at screen 0.51122,0.90263 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 0.16666666666666666 to graph 1,first 0.16666666666666666 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set arrow from graph 0,first 0.08333333333333333 to graph 1,first 0.08333333333333333 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label '1/6 = 0.167' at screen 0.8749,0.82575 left front textcolor rgb '#1A1A1A'
set label '1/12 = 0.0833' at screen 0.8749,0.80206 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.55633,0.52961 to screen 0.58694,0.52961 nohead front dashtype 1 linewidth 2.2 linecolor rgb '#2011C1'
set label 'RNN' at screen 0.5951,0.52961 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.65131,0.52961 to screen 0.68192,0.52961 nohead front dashtype (6,2.5) linewidth 2.2 linecolor rgb '#CF4A0C'
set label 'LSTM, forget bias 1' at screen 0.69008,0.52961 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.55633,0.50461 to screen 0.58694,0.50461 nohead front dashtype (6,2,1.5,2,1.5,2) linewidth 2.2 linecolor rgb '#670B4D'
set label 'LSTM, forget bias 5' at screen 0.5951,0.50461 left front textcolor rgb '#1A1A1A'
plot \
  'order-and-adding.tsv' index 3 using 1:3:4 with filledcurves fillcolor rgb '#2011C1' fillstyle transparent solid 0.2 noborder, \
  'order-and-adding.tsv' index 4 using 1:3:4 with filledcurves fillcolor rgb '#CF4A0C' fillstyle transparent solid 0.2 noborder, \
  'order-and-adding.tsv' index 5 using 1:3:4 with filledcurves fillcolor rgb '#670B4D' fillstyle transparent solid 0.2 noborder, \
  'order-and-adding.tsv' index 3 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'order-and-adding.tsv' index 4 using 1:2 with lines linewidth 2.2 dashtype (6,2.5) linecolor rgb '#CF4A0C', \
  'order-and-adding.tsv' index 5 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold adding, T = 100}' at screen 0.01224,0.45132 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.05735
set rmargin at screen 0.36673
set bmargin at screen 0.13553
set tmargin at screen 0.39868
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [320:8000]
set xtics ('2000' 2000, '4000' 4000, '6000' 6000, '8000' 8000) textcolor rgb '#1A1A1A'
set logscale y
set yrange [0.0001:1]
set ytics ('10^{−4}' 0.0001, '10^{−2}' 0.01, '10^{0}' 1) textcolor rgb '#1A1A1A'
set label 'training step' at screen 0.21204,0.08553 center front textcolor rgb '#1A1A1A'
set label 'squared error' at screen 0.01224,0.42632 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 0.16666666666666666 to graph 1,first 0.16666666666666666 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set arrow from graph 0,first 0.08333333333333333 to graph 1,first 0.08333333333333333 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label '1/6 = 0.167' at screen 0.37592,0.34943 left front textcolor rgb '#1A1A1A'
set label '1/12 = 0.0833' at screen 0.37592,0.32575 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.05735,0.05329 to screen 0.08796,0.05329 nohead front dashtype 1 linewidth 2.2 linecolor rgb '#2011C1'
set label 'RNN' at screen 0.09612,0.05329 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.15233,0.05329 to screen 0.18294,0.05329 nohead front dashtype (6,2.5) linewidth 2.2 linecolor rgb '#CF4A0C'
set label 'LSTM, forget bias 1' at screen 0.1911,0.05329 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.05735,0.02829 to screen 0.08796,0.02829 nohead front dashtype (6,2,1.5,2,1.5,2) linewidth 2.2 linecolor rgb '#670B4D'
set label 'LSTM, forget bias 5' at screen 0.09612,0.02829 left front textcolor rgb '#1A1A1A'
plot \
  'order-and-adding.tsv' index 6 using 1:3:4 with filledcurves fillcolor rgb '#2011C1' fillstyle transparent solid 0.2 noborder, \
  'order-and-adding.tsv' index 7 using 1:3:4 with filledcurves fillcolor rgb '#CF4A0C' fillstyle transparent solid 0.2 noborder, \
  'order-and-adding.tsv' index 8 using 1:3:4 with filledcurves fillcolor rgb '#670B4D' fillstyle transparent solid 0.2 noborder, \
  'order-and-adding.tsv' index 6 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'order-and-adding.tsv' index 7 using 1:2 with lines linewidth 2.2 dashtype (6,2.5) linecolor rgb '#CF4A0C', \
  'order-and-adding.tsv' index 8 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold adding, T = 200}' at screen 0.51122,0.45132 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.55633
set rmargin at screen 0.86571
set bmargin at screen 0.13553
set tmargin at screen 0.39868
set grid xtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [320:8000]
set xtics ('2000' 2000, '4000' 4000, '6000' 6000, '8000' 8000) textcolor rgb '#1A1A1A'
set logscale y
set yrange [0.0001:1]
set ytics ('10^{−4}' 0.0001, '10^{−2}' 0.01, '10^{0}' 1) textcolor rgb '#1A1A1A'
set label 'training step' at screen 0.71102,0.08553 center front textcolor rgb '#1A1A1A'
set label 'squared error' at screen 0.51122,0.42632 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 0.16666666666666666 to graph 1,first 0.16666666666666666 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set arrow from graph 0,first 0.08333333333333333 to graph 1,first 0.08333333333333333 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label '1/6 = 0.167' at screen 0.8749,0.34943 left front textcolor rgb '#1A1A1A'
set label '1/12 = 0.0833' at screen 0.8749,0.32575 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.55633,0.05329 to screen 0.58694,0.05329 nohead front dashtype 1 linewidth 2.2 linecolor rgb '#2011C1'
set label 'RNN' at screen 0.5951,0.05329 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.65131,0.05329 to screen 0.68192,0.05329 nohead front dashtype (6,2.5) linewidth 2.2 linecolor rgb '#CF4A0C'
set label 'LSTM, forget bias 1' at screen 0.69008,0.05329 left front textcolor rgb '#1A1A1A'
set arrow from screen 0.55633,0.02829 to screen 0.58694,0.02829 nohead front dashtype (6,2,1.5,2,1.5,2) linewidth 2.2 linecolor rgb '#670B4D'
set label 'LSTM, forget bias 5' at screen 0.5951,0.02829 left front textcolor rgb '#1A1A1A'
plot \
  'order-and-adding.tsv' index 9 using 1:3:4 with filledcurves fillcolor rgb '#2011C1' fillstyle transparent solid 0.2 noborder, \
  'order-and-adding.tsv' index 10 using 1:3:4 with filledcurves fillcolor rgb '#CF4A0C' fillstyle transparent solid 0.2 noborder, \
  'order-and-adding.tsv' index 11 using 1:3:4 with filledcurves fillcolor rgb '#670B4D' fillstyle transparent solid 0.2 noborder, \
  'order-and-adding.tsv' index 9 using 1:2 with lines linewidth 2.2 dashtype 1 linecolor rgb '#2011C1', \
  'order-and-adding.tsv' index 10 using 1:2 with lines linewidth 2.2 dashtype (6,2.5) linecolor rgb '#CF4A0C', \
  'order-and-adding.tsv' index 11 using 1:2 with lines linewidth 2.2 dashtype (6,2,1.5,2,1.5,2) linecolor rgb '#670B4D'
unset multiplot
unset output
