# The ring grows sharper with every glimpse
# Data: images.tsv. Draw it again with: gnuplot images.gp
reset
set encoding utf8
set datafile separator tab
set linetype 1 linecolor rgb '#1A1A1A'
set terminal svg size 640,291 enhanced font 'sans-serif,14' background '#FFFFFF'
set output 'images.svg'
unset key
set border 3 linecolor rgb '#8C8C8C' linewidth 1
set tics scale 0 nomirror textcolor rgb '#1A1A1A'
set style fill solid 1 noborder
set label '{/:Bold The ring grows sharper with every glimpse}' at screen 0.01875,0.9244 left front font ',17' textcolor rgb '#1A1A1A'
set lmargin at screen 0.15388
set rmargin at screen 0.832
set bmargin at screen 0.04811
set tmargin at screen 0.78351
set border 0
unset xtics
unset ytics
unset colorbox
set xrange [0:434]
set yrange [214:0]
set palette defined (0 '#000002', 1 '#FDFDFF') maxcolors 65
set cbrange [0:1]
set label 'small ring' at screen 0.13825,0.60481 right front textcolor rgb '#1A1A1A'
set label 'large ring' at screen 0.13825,0.2268 right front textcolor rgb '#1A1A1A'
set label 'after 1 step' at screen 0.23513,0.83505 center front textcolor rgb '#1A1A1A'
set label 'after 4 steps' at screen 0.407,0.83505 center front textcolor rgb '#1A1A1A'
set label 'after 10 steps' at screen 0.57888,0.83505 center front textcolor rgb '#1A1A1A'
set label 'original' at screen 0.75075,0.83505 center front textcolor rgb '#1A1A1A'
set object rectangle from 0,0 to 104,104 front fillstyle empty border linecolor rgb '#C8C8C8' linewidth 0.6
set object rectangle from 14.86,14.86 to 89.14,89.14 front fillstyle empty border linecolor rgb '#FEFEFE' linewidth 4
set object rectangle from 14.86,14.86 to 89.14,89.14 front fillstyle empty border linecolor rgb '#CF4A0C' linewidth 2
set object rectangle from 110,0 to 214,104 front fillstyle empty border linecolor rgb '#C8C8C8' linewidth 0.6
set object rectangle from 124.86,11.14 to 176.86,63.14 front fillstyle empty border linecolor rgb '#FEFEFE' linewidth 4
set object rectangle from 124.86,11.14 to 176.86,63.14 front fillstyle empty border linecolor rgb '#CF4A0C' linewidth 2
set object rectangle from 220,0 to 324,104 front fillstyle empty border linecolor rgb '#C8C8C8' linewidth 0.6
set object rectangle from 275.71,55.71 to 309.14,89.14 front fillstyle empty border linecolor rgb '#FEFEFE' linewidth 4
set object rectangle from 275.71,55.71 to 309.14,89.14 front fillstyle empty border linecolor rgb '#CF4A0C' linewidth 2
set object rectangle from 330,0 to 434,104 front fillstyle empty border linecolor rgb '#C8C8C8' linewidth 0.6
set object rectangle from 0,110 to 104,214 front fillstyle empty border linecolor rgb '#C8C8C8' linewidth 0.6
set object rectangle from 7.43,117.43 to 96.57,206.57 front fillstyle empty border linecolor rgb '#FEFEFE' linewidth 4
set object rectangle from 7.43,117.43 to 96.57,206.57 front fillstyle empty border linecolor rgb '#CF4A0C' linewidth 2
set object rectangle from 110,110 to 214,214 front fillstyle empty border linecolor rgb '#C8C8C8' linewidth 0.6
set object rectangle from 117.43,121.14 to 169.43,173.14 front fillstyle empty border linecolor rgb '#FEFEFE' linewidth 4
set object rectangle from 117.43,121.14 to 169.43,173.14 front fillstyle empty border linecolor rgb '#CF4A0C' linewidth 2
set object rectangle from 220,110 to 324,214 front fillstyle empty border linecolor rgb '#C8C8C8' linewidth 0.6
set object rectangle from 275.71,165.71 to 309.14,199.14 front fillstyle empty border linecolor rgb '#FEFEFE' linewidth 4
set object rectangle from 275.71,165.71 to 309.14,199.14 front fillstyle empty border linecolor rgb '#CF4A0C' linewidth 2
set object rectangle from 330,110 to 434,214 front fillstyle empty border linecolor rgb '#C8C8C8' linewidth 0.6
plot \
  'images.tsv' index 0 matrix using (1.86+3.7143*$1):(1.86+3.7143*$2):3 with image, \
  'images.tsv' index 1 matrix using (111.86+3.7143*$1):(1.86+3.7143*$2):3 with image, \
  'images.tsv' index 2 matrix using (221.86+3.7143*$1):(1.86+3.7143*$2):3 with image, \
  'images.tsv' index 3 matrix using (331.86+3.7143*$1):(1.86+3.7143*$2):3 with image, \
  'images.tsv' index 4 matrix using (1.86+3.7143*$1):(111.86+3.7143*$2):3 with image, \
  'images.tsv' index 5 matrix using (111.86+3.7143*$1):(111.86+3.7143*$2):3 with image, \
  'images.tsv' index 6 matrix using (221.86+3.7143*$1):(111.86+3.7143*$2):3 with image, \
  'images.tsv' index 7 matrix using (331.86+3.7143*$1):(111.86+3.7143*$2):3 with image
unset output
