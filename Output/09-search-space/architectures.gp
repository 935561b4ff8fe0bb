# MUT1 has the best mean in both tasks
# Data: architectures.tsv. Draw it again with: gnuplot architectures.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 860,798 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'architectures.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold MUT1 has the best mean in both tasks}' at screen 0.01395,0.97243 left front font ',17' textcolor rgb '#1A1A1A'
set multiplot
set label '{/:Bold arithmetic}' at screen 0.01395,0.93108 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.04777
set rmargin at screen 0.88247
set bmargin at screen 0.57519
set tmargin at screen 0.88095
set grid noxtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [-0.5:9.5]
unset xtics
set yrange [40:80]
set ytics ('40' 40, '50' 50, '60' 60, '70' 70, '80' 80) textcolor rgb '#1A1A1A'
set label 'tanh' at screen 0.0895,0.55639 center front textcolor rgb '#1A1A1A'
set label 'RNN' at screen 0.0895,0.53509 center front textcolor rgb '#1A1A1A'
set label 'LSTM' at screen 0.17297,0.55639 center front textcolor rgb '#1A1A1A'
set label 'LSTM-f' at screen 0.25644,0.55639 center front textcolor rgb '#1A1A1A'
set label 'LSTM-i' at screen 0.33991,0.55639 center front textcolor rgb '#1A1A1A'
set label 'LSTM-o' at screen 0.42338,0.55639 center front textcolor rgb '#1A1A1A'
set label 'LSTM-b' at screen 0.50685,0.55639 center front textcolor rgb '#1A1A1A'
set label 'GRU' at screen 0.59032,0.55639 center front textcolor rgb '#1A1A1A'
set label 'MUT1' at screen 0.67379,0.55639 center front textcolor rgb '#1A1A1A'
set label 'MUT2' at screen 0.75726,0.55639 center front textcolor rgb '#1A1A1A'
set label 'MUT3' at screen 0.84073,0.55639 center front textcolor rgb '#1A1A1A'
set label 'the cell' at screen 0.46512,0.50627 center front textcolor rgb '#1A1A1A'
set label 'told right (%)' at screen 0.01395,0.90727 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 43.201263656706594 to graph 1,first 43.201263656706594 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'pairs 43.2' at screen 0.89293,0.59966 left front textcolor rgb '#1A1A1A'
plot \
  'architectures.tsv' index 0 using 1:2 with points pointtype 15 pointsize 0.8 linecolor rgb '#670B4D'

reset
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold nested tags}' at screen 0.01395,0.45363 left front font ',15' textcolor rgb '#1A1A1A'
set lmargin at screen 0.04777
set rmargin at screen 0.86895
set bmargin at screen 0.09774
set tmargin at screen 0.40351
set grid noxtics ytics back linetype 1 linewidth 1 linecolor rgb '#E4E4E4'
set xrange [-0.5:9.5]
unset xtics
set yrange [40:80]
set ytics ('40' 40, '50' 50, '60' 60, '70' 70, '80' 80) textcolor rgb '#1A1A1A'
set label 'tanh' at screen 0.08883,0.07895 center front textcolor rgb '#1A1A1A'
set label 'RNN' at screen 0.08883,0.05764 center front textcolor rgb '#1A1A1A'
set label 'LSTM' at screen 0.17095,0.07895 center front textcolor rgb '#1A1A1A'
set label 'LSTM-f' at screen 0.25306,0.07895 center front textcolor rgb '#1A1A1A'
set label 'LSTM-i' at screen 0.33518,0.07895 center front textcolor rgb '#1A1A1A'
set label 'LSTM-o' at screen 0.4173,0.07895 center front textcolor rgb '#1A1A1A'
set label 'LSTM-b' at screen 0.49942,0.07895 center front textcolor rgb '#1A1A1A'
set label 'GRU' at screen 0.58154,0.07895 center front textcolor rgb '#1A1A1A'
set label 'MUT1' at screen 0.66366,0.07895 center front textcolor rgb '#1A1A1A'
set label 'MUT2' at screen 0.74578,0.07895 center front textcolor rgb '#1A1A1A'
set label 'MUT3' at screen 0.82789,0.07895 center front textcolor rgb '#1A1A1A'
set label 'the cell' at screen 0.45836,0.02882 center front textcolor rgb '#1A1A1A'
set label 'told right (%)' at screen 0.01395,0.42982 left front textcolor rgb '#1A1A1A'
set arrow from graph 0,first 46.818 to graph 1,first 46.818 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set arrow from graph 0,first 69.28350000000964 to graph 1,first 69.28350000000964 nohead back dashtype (5,4) linewidth 1.2 linecolor rgb '#1A1A1A'
set label 'best 69.3' at screen 0.87942,0.32159 left front textcolor rgb '#1A1A1A'
set label 'counts 46.8' at screen 0.87942,0.14986 left front textcolor rgb '#1A1A1A'
plot \
  'architectures.tsv' index 1 using 1:2 with points pointtype 15 pointsize 0.8 linecolor rgb '#670B4D'
unset multiplot
unset output
