"""What newsparse costs: speed.py over stories, process.py for a process, linear.py on hostile text."""
